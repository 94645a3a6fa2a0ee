using JippApi.Domain.Institutions;

namespace JippApi.Domain.Tests.Institutions;

internal static class SampleInstitution
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Later = Noon.AddHours(1);

    public static readonly InstitutionDetails Government = new(
        "Pemerintah Kabupaten Sambas",
        "Pemkab Sambas",
        InstitutionKind.Regency,
        "61.01",
        null,
        "https://sambas.go.id"
    );

    /// <summary>A line of institutions, each part of the next.</summary>
    public static IReadOnlyList<Institution> Line(int length)
    {
        List<Institution> line = [];
        while (line.Count < length)
            line.Insert(0, Institution.Register(Under(line), [.. line], Noon));
        return line;
    }

    public static InstitutionDetails Under(IReadOnlyList<Institution> ancestors) =>
        Government with
        {
            Name = $"Unit {ancestors.Count}",
            ParentId = ancestors is [var parent, ..] ? parent.Id : null,
        };
}
