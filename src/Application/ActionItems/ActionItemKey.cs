using System.ComponentModel;
using System.Globalization;

namespace JippApi.Application.ActionItems;

/// <summary>Position of an action item in a list, by due date and then by number.</summary>
/// <param name="DueOn">The due date; <see cref="Never"/> for items without one, which come last.</param>
/// <param name="Number">Number of the item within its plan.</param>
/// <param name="Id">Id of the item.</param>
[TypeConverter(typeof(ActionItemKeyConverter))]
public readonly record struct ActionItemKey(DateOnly DueOn, int Number, Guid Id)
{
    /// <summary>Stands for a missing due date.</summary>
    public static DateOnly Never => DateOnly.MaxValue;

    /// <summary>Whether this is the start of a list, before every item.</summary>
    public bool IsStart => Id == Guid.Empty;

    /// <summary>Returns the position of an item.</summary>
    public static ActionItemKey Of(ActionItemDocument item) => new(item.DueOn ?? Never, item.Number, item.Id);

    /// <summary>Returns the form stored in a cursor.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DueOn:O} {Number} {Id}");
}

/// <summary>Parses a key stored in a cursor.</summary>
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
