using System.Collections;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JippApi.Infrastructure.Tests.Schema;

/// <summary>
/// A schema in words that people can read and compare, derived from a model, with which the migrations are known to
/// agree.
/// </summary>
internal static class Fingerprint
{
    public static string Of(DbContext db)
    {
        var text = new StringBuilder();
        foreach (
            var table in db.GetService<IDesignTimeModel>()
                .Model.GetRelationalModel()
                .Tables.OrderBy(table => table.Name, StringComparer.Ordinal)
        )
        {
            text.Append("table ").Append(table.Name).Append('\n');
            foreach (var line in LinesOf(table))
                text.Append("  ").Append(line).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> LinesOf(ITable table) =>
        [
            .. Sorted(table.Columns.Select(Column)),
            .. table.PrimaryKey is { } key ? [$"primary key {Key(key)}"] : Array.Empty<string>(),
            .. Sorted(table.UniqueConstraints.Where(unique => !unique.GetIsPrimaryKey()).Select(unique => $"unique {Key(unique)}")),
            .. Sorted(table.ForeignKeyConstraints.Select(ForeignKey)),
            .. Sorted(table.Indexes.Select(Index)),
            .. Sorted(table.CheckConstraints.Select(check => $"check {check.Name} {check.Sql}")),
        ];

    private static string Column(IColumn column) =>
        $"{column.Name} {column.StoreType}{(column.IsNullable ? "" : " not null")}{Said(" default ", column.DefaultValueSql ?? (column.TryGetDefaultValue(out var value) ? value : null))}"
        + $"{Said(" computed ", column.ComputedColumnSql)}{Said(" collate ", column.Collation)}{More(column)}";

    private static string Key(IUniqueConstraint key) => $"{key.Name} ({Names(key.Columns)}){More(key)}";

    private static string ForeignKey(IForeignKeyConstraint key) =>
        $"foreign key {key.Name} ({Names(key.Columns)}) to {key.PrincipalTable.Name} ({Names(key.PrincipalColumns)}) on delete {key.OnDeleteAction}";

    private static string Index(ITableIndex index)
    {
        var columns = index.Columns.Select(
            (column, at) => column.Name + (index.IsDescending is { } down && (down.Count == 0 || down[at]) ? " desc" : "")
        );
        return $"{(index.IsUnique ? "unique index" : "index")} {index.Name} ({string.Join(", ", columns)}){Said(" where ", index.Filter)}{More(index)}";
    }

    /// <summary>Engine-specific facts, such as whether a key is clustered.</summary>
    private static string More(IAnnotatable element) =>
        string.Concat(
            element
                .GetAnnotations()
                .Where(annotation => annotation.Name.Contains(':') && !annotation.Name.StartsWith("Relational:", StringComparison.Ordinal))
                .OrderBy(annotation => annotation.Name, StringComparer.Ordinal)
                .Select(annotation =>
                    $" {annotation.Name}={(annotation.Value is IEnumerable many and not string ? string.Join(",", many.Cast<object>()) : annotation.Value)}"
                )
        );

    private static string Names(IEnumerable<IColumnBase> columns) => string.Join(", ", columns.Select(column => column.Name));

    private static string Said(string word, object? value) => value is null ? "" : word + value;

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);
}
