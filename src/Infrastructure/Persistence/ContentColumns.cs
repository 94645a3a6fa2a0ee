using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Keeps what an aggregate says in columns that are called like its members, so that one more member needs no line here.
/// </summary>
internal static class ContentColumns
{
    /// <summary>
    /// A column for each member that is not ignored; lists and values as JSON text, but for those that were mapped before.
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

    /// <summary>Of itself, EF Core takes every value for a complex one.</summary>
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
