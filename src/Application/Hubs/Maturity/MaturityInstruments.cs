using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Application.Hubs;

/// <summary>
/// The versions of the maturity survey, read once from the data files beside this class. A version that has been
/// answered never changes.
/// </summary>
public static class MaturityInstruments
{
    private const int Percent = 100;

    /// <summary>All versions by name.</summary>
    public static IReadOnlyDictionary<string, MaturityInstrument> All { get; } = Read();

    private static Dictionary<string, MaturityInstrument> Read()
    {
        var assembly = typeof(MaturityInstruments).Assembly;
        var prefix = $"{typeof(MaturityInstruments).Namespace}.Maturity.maturity-";
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name =>
                Validated(JsonSerializer.Deserialize(assembly.GetManifestResourceStream(name)!, MaturityJson.Readable.MaturityInstrument)!)
            )
            .ToDictionary(instrument => instrument.Version);
    }

    private static MaturityInstrument Validated(MaturityInstrument instrument) =>
        instrument.Aspects.Sum(aspect => aspect.Weight) == Percent
            ? instrument
            : throw new InvalidDataException($"The weights of the aspects of instrument {instrument.Version} do not add up to 100.");
}

/// <summary>Returns a version of the maturity survey.</summary>
public sealed record GetMaturityInstrument(string Version) : IRequest<MaturityInstrument>;

internal sealed class GetMaturityInstrumentHandler : IRequestHandler<GetMaturityInstrument, MaturityInstrument>
{
    public Task<MaturityInstrument> Handle(GetMaturityInstrument request, CancellationToken ct) =>
        MaturityInstruments.All.TryGetValue(request.Version, out var instrument)
            ? Task.FromResult(instrument)
            : throw new NotFoundException(nameof(MaturityInstrument));
}
