using JippApi.Domain.Common;

namespace JippApi.Infrastructure.Documents.Text;

/// <summary>Makes text safe for XML-based files, which cannot hold every character.</summary>
internal static class XmlSafe
{
    private static readonly string Other = Printable.Replacement.ToString();

    /// <summary>Replaces characters that XML cannot hold with <see cref="Printable.Replacement"/>.</summary>
    public static string Of(string? text) => Characters.ForXml(text ?? "", Other);
}
