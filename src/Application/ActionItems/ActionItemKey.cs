using System.ComponentModel;
using System.Globalization;

namespace JippApi.Application.ActionItems;

/// <summary>The place of an action item in a list: by the day on which it is due, then by number.</summary>
/// <param name="DueOn">The last day; <see cref="Never"/> for those that have none, which come last.</param>
/// <param name="Number">Its number within its plan.</param>
/// <param name="Id">Its id.</param>
[TypeConverter(typeof(ActionItemKeyConverter))]
public readonly record struct ActionItemKey(DateOnly DueOn, int Number, Guid Id)
{
    /// <summary>Stands for the day of an item that has none.</summary>
    public static DateOnly Never => DateOnly.MaxValue;

    /// <summary>Whether it is before every item, where a list begins.</summary>
    public bool IsStart => Id == Guid.Empty;

    /// <summary>The place of an item.</summary>
    public static ActionItemKey Of(ActionItemDocument item) => new(item.DueOn ?? Never, item.Number, item.Id);

    /// <summary>As a cursor keeps it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DueOn:O} {Number} {Id}");
}

/// <summary>Reads a key out of a cursor.</summary>
internal sealed class ActionItemKeyConverter : TypeConverter
{
    public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        var parts = ((string)value).Split(' ');
        return new ActionItemKey(
            DateOnly.ParseExact(parts[0], "O", CultureInfo.InvariantCulture),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            Guid.Parse(parts[2])
        );
    }
}
