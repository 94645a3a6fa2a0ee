using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Http;

/// <summary>The source in an address.</summary>
internal static class SourceRoute
{
    /// <summary>Returns the source with this code.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public static InnovationSource Of(string code) =>
        Code.TryParse<InnovationSource>(code, out var source) ? source : throw new NotFoundException("Source");
}
