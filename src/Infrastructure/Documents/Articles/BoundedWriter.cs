using System.Globalization;

namespace JippApi.Infrastructure.Documents.Articles;

/// <summary>A text that stops growing at a length.</summary>
internal sealed class BoundedWriter(int length) : StringWriter(CultureInfo.InvariantCulture)
{
    public bool IsFull => GetStringBuilder().Length > length;

    public override void Write(char value)
    {
        if (!IsFull)
            base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        if (!IsFull)
            base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (!IsFull)
            base.Write(buffer);
    }

    public override void Write(string? value)
    {
        if (!IsFull)
            base.Write(value);
    }
}
