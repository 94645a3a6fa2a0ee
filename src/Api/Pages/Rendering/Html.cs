using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace JippApi.Api.Pages.Rendering;

/// <summary>
/// A piece of HTML. Pages are written as interpolated strings, of which every value is encoded unless it is HTML itself:
/// forgetting to encode is not possible.
/// </summary>
internal readonly record struct Html(string Text)
{
    public static readonly Html Empty = new("");

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Html Of(HtmlTemplate template) => new(template.ToString());

    public static Html Encoded(string? text) => new(text is null ? "" : Encoder.Encode(text));

    public static Html Join(IEnumerable<Html> parts, string between = "\n") => new(string.Join(between, parts.Select(part => part.Text)));

    public byte[] Bytes() => Encoding.UTF8.GetBytes(Text);

    public override string ToString() => Text;
}

/// <summary>Encodes the values of an interpolated string for HTML text and quoted attributes.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlTemplate(int literalLength, int formattedCount)
{
    private readonly StringBuilder written = new(literalLength + formattedCount * 32);

    public void AppendLiteral(string text) => written.Append(text);

    public void AppendFormatted(Html html) => written.Append(html.Text);

    public void AppendFormatted(string? text) => written.Append(Html.Encoded(text).Text);

    public void AppendFormatted(int number) => written.Append(CultureInfo.InvariantCulture, $"{number}");

    public override string ToString() => written.ToString();
}
