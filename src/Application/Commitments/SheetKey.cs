using System.ComponentModel;
using System.Globalization;

namespace JippApi.Application.Commitments;

/// <summary>Position of a sheet in a list, by budget year and then by id.</summary>
/// <param name="BudgetYear">Budget year of the sheet.</param>
/// <param name="Id">Id of the sheet.</param>
[TypeConverter(typeof(SheetKeyConverter))]
public readonly record struct SheetKey(int BudgetYear, Guid Id)
{
    /// <summary>Whether this is the start of a list, before every row.</summary>
    public bool IsStart => Id == Guid.Empty;

    /// <summary>Returns the form stored in a cursor.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{BudgetYear}.{Id}");
}

/// <summary>Parses a key stored in a cursor.</summary>
internal sealed class SheetKeyConverter : TypeConverter
{
    public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        var parts = ((string)value).Split('.');
        return new SheetKey(int.Parse(parts[0], CultureInfo.InvariantCulture), Guid.Parse(parts[1]));
    }
}
