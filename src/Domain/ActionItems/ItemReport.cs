namespace JippApi.Domain.ActionItems;

/// <summary>A progress report on an action item (<i>laporan kemajuan</i>).</summary>
/// <param name="Progress">The share that is done, 0 to 100.</param>
/// <param name="Evidence">Evidence to add to what is there.</param>
public sealed record ItemReport(int Progress, IReadOnlyList<string> Evidence, string? Note);
