using System.ComponentModel;
using System.Globalization;

namespace JippApi.Application.Common;

/// <summary>The place of a row in a list that is ordered by time, and among those of one time by id.</summary>
/// <param name="At">When.</param>
/// <param name="Id">Its id.</param>
[TypeConverter(typeof(TimeKeyConverter))]
public readonly record struct TimeKey(DateTimeOffset At, Guid Id)
{
    /// <summary>Whether it is before every row, where a list begins.</summary>
    public bool IsStart => Id == Guid.Empty;

    /// <summary>As a cursor keeps it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}.{Id}");
}

/// <summary>Reads a key out of a cursor.</summary>
internal sealed class TimeKeyConverter : TypeConverter
{
    public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        var parts = ((string)value).Split('.');
        return new TimeKey(new(long.Parse(parts[0], CultureInfo.InvariantCulture), TimeSpan.Zero), Guid.Parse(parts[1]));
    }
}
