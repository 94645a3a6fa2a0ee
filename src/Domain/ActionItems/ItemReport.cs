namespace JippApi.Domain.ActionItems;

/// <summary>What somebody reports about an item (<i>laporan kemajuan</i>).</summary>
/// <param name="Progress">How much of it is done, 0 to 100.</param>
/// <param name="Evidence">What shows it, beside what there is already.</param>
/// <param name="Note">What there is to say about it.</param>
public sealed record ItemReport(int Progress, IReadOnlyList<string> Evidence, string? Note);
