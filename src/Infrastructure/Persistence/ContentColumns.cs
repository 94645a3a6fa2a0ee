using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Stores the content of an aggregate in columns named after its members, without a line per member.</summary>
internal static class ContentColumns
{
    /// <summary>
    /// Gives each member a column, unless it is ignored or already mapped. Lists and values become JSON text.
    /// </summary>
    public static void KeepInColumns<T>(this ComplexPropertyBuilder<T> content)
        where T : class
    {
        var type = content.Metadata.ComplexType;
        foreach (var member in typeof(T).GetProperties().Where(member => member.CanWrite))
        {
            if (!type.IsIgnored(member.Name) && !IsMapped(type, member.Name))
                Convert(content.Property(member.PropertyType, member.Name), member);
        }

        NameColumns(type, "");
    }

    /// <summary>
    /// By convention, EF Core maps every value as a complex property; such a member does not count as mapped.
    /// </summary>
    private static bool IsMapped(IMutableComplexType type, string member) =>
        type.FindComplexProperty(member) is IConventionComplexProperty part
        && part.GetConfigurationSource() == ConfigurationSource.Explicit;

    private static void Convert(ComplexTypePropertyBuilder column, PropertyInfo member)
    {
        var type = member.PropertyType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GenericTypeArguments[0];
            column.HasConversion(Made<ValueConverter>(typeof(JsonList<>), item), Made<ValueComparer>(typeof(ListComparer<>), item));
        }
        else if (type.IsClass && type != typeof(string))
            column.HasConversion(Made<ValueConverter>(typeof(JsonValue<>), type));
    }

    private static T Made<T>(Type open, Type argument) => (T)Activator.CreateInstance(open.MakeGenericType(argument))!;

    private static void NameColumns(IMutableComplexType type, string prefix)
    {
        foreach (var column in type.GetProperties())
            column.SetColumnName(prefix + column.Name);
        foreach (var part in type.GetComplexProperties())
            NameColumns(part.ComplexType, $"{prefix}{part.Name}_");
    }
}
