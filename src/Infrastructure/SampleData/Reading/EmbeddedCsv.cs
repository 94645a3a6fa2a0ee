using System.Globalization;
using CsvHelper;

namespace JippApi.Infrastructure.SampleData;

internal static class EmbeddedCsv
{
    private static readonly CsvReaderOptions Options = new() { Separator = ',', NullValues = [""] };

    public static IReadOnlyList<T> Read<T>(string file, Func<CsvReader, T> read)
    {
        using var stream =
            typeof(EmbeddedCsv).Assembly.GetManifestResourceStream(typeof(EmbeddedCsv), file)
            ?? throw new FileNotFoundException("The assembly does not contain this resource.", file);
        using var csv = CsvReader.Create(stream, Options);
        List<T> rows = [];

        while (csv.Read())
            rows.Add(read(csv));

        return rows;
    }

    public static string Text(this CsvReader csv, string column) =>
        csv.TextOrNull(column) ?? throw new InvalidDataException($"Record {csv.RowNumber} has no {column}.");

    public static string? TextOrNull(this CsvReader csv, string column) => csv.GetStringOrNull(column);

    public static int Number(this CsvReader csv, string column) => int.Parse(csv.Text(column), CultureInfo.InvariantCulture);

    public static DateOnly Date(this CsvReader csv, string column) =>
        DateOnly.ParseExact(csv.Text(column), "O", CultureInfo.InvariantCulture);

    public static DateOnly? DateOrNull(this CsvReader csv, string column) => csv.TextOrNull(column) is null ? null : csv.Date(column);

    public static int? NumberOrNull(this CsvReader csv, string column) =>
        csv.TextOrNull(column) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
