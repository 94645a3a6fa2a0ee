using JippApi.Application.Common;

namespace JippApi.Api.Conventions.Exports;

/// <summary>An exported list: its name, and the keys of its columns.</summary>
internal interface ITable
{
    /// <summary>Name of the file.</summary>
    string Name { get; }

    /// <summary>Title in both languages.</summary>
    string Title { get; }

    /// <summary>The headers of the CSV.</summary>
    IReadOnlyList<string> Headers { get; }
}

/// <summary>
/// The columns of an exported list, declared once: CSV, the workbook and the description of the API are made from them.
/// </summary>
/// <param name="name">Name of the file.</param>
/// <param name="title">Title in both languages.</param>
internal sealed class Table<T>(string name, string title) : ITable
{
    private const string Href = "Href";

    private readonly List<Column<T>> columns = [];

    public string Name => name;

    public string Title => title;

    public IReadOnlyList<Column<T>> Columns => columns;

    /// <summary>
    /// The columns of the CSV: at the end, the address of each region, because a spreadsheet that opens the file takes
    /// the code 13.10 for the number 13.1.
    /// </summary>
    public IEnumerable<Column<T>> CsvColumns =>
        columns.Concat(columns.Where(column => column.Kind == ColumnKind.RegionCode).Select(AddressOf));

    public IReadOnlyList<string> Headers => [.. CsvColumns.Select(column => column.Key)];

    public Table<T> Id(string key, Func<T, Guid?> value) => Add(key, ColumnKind.Id, row => value(row)?.ToString());

    /// <summary>An identifier that people have chosen, such as a registry number.</summary>
    public Table<T> Registry(string key, Func<T, string?> value) => Add(key, ColumnKind.Registry, value);

    public Table<T> Text(string key, Func<T, string?> value) => Add(key, ColumnKind.Text, value);

    public Table<T> LongText(string key, Func<T, string?> value) => Add(key, ColumnKind.LongText, value);

    public Table<T> Texts(string key, Func<T, IEnumerable<string>> value) => Add(key, ColumnKind.Text, value);

    public Table<T> RegionCode(string key, Func<T, string?> value) => Add(key, ColumnKind.RegionCode, value);

    public Table<T> Number(string key, Func<T, decimal?> value) => Add(key, ColumnKind.Number, row => value(row));

    public Table<T> Money(string key, Func<T, Money?> value) =>
        Add(
            key,
            ColumnKind.Money,
            row => value(row)?.Amount is { } amount ? decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) : null
        );

    public Table<T> Day(string key, Func<T, DateOnly?> value) => Add(key, ColumnKind.Day, row => value(row));

    public Table<T> Time(string key, Func<T, DateTimeOffset?> value) => Add(key, ColumnKind.Time, row => value(row));

    public Table<T> Boolean(string key, Func<T, bool?> value) => Add(key, ColumnKind.Boolean, row => value(row));

    public Table<T> Link(string key, Func<T, string?> value) => Add(key, ColumnKind.Link, value);

    /// <summary>A code, with the reference set that has its labels.</summary>
    public Table<T> Code<TEnum>(string key, string set, Func<T, TEnum> value)
        where TEnum : struct, Enum => Codes(key, set, row => [Application.Common.Code.Of(value(row))]);

    /// <inheritdoc cref="Code{TEnum}(string, string, Func{T, TEnum})"/>
    public Table<T> Code<TEnum>(string key, string set, Func<T, TEnum?> value)
        where TEnum : struct, Enum => Codes(key, set, row => value(row) is { } code ? [Application.Common.Code.Of(code)] : null);

    /// <summary>Several codes.</summary>
    public Table<T> Codes(string key, string set, Func<T, IEnumerable<string>?> value) =>
        Add(new(key, ColumnKind.Code, value) { Set = set });

    private Table<T> Add(string key, ColumnKind kind, Func<T, object?> value) => Add(new(key, kind, value));

    private Table<T> Add(Column<T> column)
    {
        columns.Add(column);
        return this;
    }

    private static Column<T> AddressOf(Column<T> code) =>
        new(
            code.Key.EndsWith("Code", StringComparison.Ordinal) ? code.Key[..^"Code".Length] + Href : "regionHref",
            ColumnKind.Link,
            row => code.Value(row) is { } region ? $"/api/v1/regions/{region}" : null
        );
}
