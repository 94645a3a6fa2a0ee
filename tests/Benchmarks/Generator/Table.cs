using JippApi.Application.Innovations.Directory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JippApi.Benchmarks.Generator;

/// <summary>The source of a row: the product's object, and the keys that the database would assign.</summary>
internal sealed record Source(object Entity, Guid InnovationId, long EntryNumber);

/// <summary>A table as mapped by the product's model, so that bulk rows equal saved rows.</summary>
internal sealed class Table
{
    private readonly Func<Source, object?>[] values;

    private Table(string name, IReadOnlyList<(IProperty Property, string Column, Func<Source, object?> Value)> columns)
    {
        Name = name;
        Columns = [.. columns.Select(column => column.Column)];
        Types = [.. columns.Select(column => column.Property.GetColumnType().Split('(')[0])];
        values = [.. columns.Select(column => column.Value)];
    }

    public string Name { get; }

    public string[] Columns { get; }

    public string[] Types { get; }

    public static Table Of(DbContext db, Type entity)
    {
        var type = db.Model.GetEntityTypes().Single(candidate => candidate.ClrType == entity);
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var columns =
            from property in type.GetFlattenedProperties()
            where property.GetComputedColumnSql() is null
            let value = ValueOf(property, entity)
            where value is not null
            select (property, property.GetColumnName(table)!, value);
        return new(table.Name, [.. columns]);
    }

    public object?[] Row(Source source) => Array.ConvertAll(values, value => value(source));

    private static Func<Source, object?>? ValueOf(IProperty property, Type entity)
    {
        if (property.Name == "Version")
            return _ => 1; // the value after the first save
        if (entity == typeof(DirectoryEntry) && property.IsPrimaryKey())
            return source => source.EntryNumber;
        if (property.Name == nameof(DirectoryTerm.EntryNumber))
            return source => source.EntryNumber;
        if (property.IsPrimaryKey() && property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType == typeof(long))
            return null;
        if (property.IsShadowProperty())
            return source => source.InnovationId;

        var getter = property.GetGetter();
        var convert = property.GetTypeMapping().Converter?.ConvertToProvider ?? (value => value);
        return source => getter.GetClrValueUsingContainingEntity(source.Entity) is { } value ? convert(value) : null;
    }
}
