using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Duplicates;

public sealed class DuplicateAddresses : IAddresses
{
    /// <summary>A pair of the sample data.</summary>
    private const string DemoPair = "019b76da-a800-715e-ab59-473903efb656";

    public IReadOnlyList<(string Part, string Value)> Parts => [("duplicate-candidates/{id:guid}", $"duplicate-candidates/{DemoPair}")];
}
