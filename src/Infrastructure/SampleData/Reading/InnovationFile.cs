namespace JippApi.Infrastructure.SampleData;

internal static class InnovationFile
{
    public static IReadOnlyList<InnovationRow> Read() =>
        EmbeddedCsv.Read(
            "innovations.csv",
            csv => new InnovationRow(
                csv.Text("name"),
                csv.TextOrNull("short_name"),
                csv.TextOrNull("institution"),
                csv.TextOrNull("region"),
                csv.TextOrNull("level"),
                csv.NumberOrNull("year"),
                csv.TextOrNull("source"),
                csv.TextOrNull("award"),
                csv.TextOrNull("sector"),
                csv.TextOrNull("innovators"),
                csv.TextOrNull("summary"),
                csv.Text("ref"),
                csv.TextOrNull("innovators_ref")
            )
        );
}
