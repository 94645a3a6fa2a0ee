using System.ComponentModel;
using System.Globalization;

namespace JippApi.Application.Commitments;

/// <summary>The place of a sheet in a list that is ordered by budget year, and among those of one year by id.</summary>
/// <param name="BudgetYear">Its budget year.</param>
/// <param name="Id">Its id.</param>
[TypeConverter(typeof(SheetKeyConverter))]
public readonly record struct SheetKey(int BudgetYear, Guid Id)
{
    /// <summary>Whether it is before every row, where a list begins.</summary>
    public bool IsStart => Id == Guid.Empty;

    /// <summary>As a cursor keeps it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{BudgetYear}.{Id}");
}

/// <summary>Reads a key out of a cursor.</summary>
internal sealed class SheetKeyConverter : TypeConverter
{
    public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        var parts = ((string)value).Split('.');
        return new SheetKey(int.Parse(parts[0], CultureInfo.InvariantCulture), Guid.Parse(parts[1]));
    }
}
