using System.ComponentModel;
using System.Globalization;

namespace JippApi.Application.Common;

/// <summary>Position of a row in a list, by time and then by id.</summary>
/// <param name="At">Time of the row.</param>
/// <param name="Id">Id of the row.</param>
[TypeConverter(typeof(TimeKeyConverter))]
public readonly record struct TimeKey(DateTimeOffset At, Guid Id)
{
    /// <summary>Whether this is the start of a list, before every row.</summary>
    public bool IsStart => Id == Guid.Empty;

    /// <summary>Returns the form stored in a cursor.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}.{Id}");
}

/// <summary>Parses a key stored in a cursor.</summary>
internal sealed class TimeKeyConverter : TypeConverter
{
    public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        var parts = ((string)value).Split('.');
        return new TimeKey(new(long.Parse(parts[0], CultureInfo.InvariantCulture), TimeSpan.Zero), Guid.Parse(parts[1]));
    }
}
