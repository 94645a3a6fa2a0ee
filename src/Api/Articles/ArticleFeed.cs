using System.Globalization;
using System.Text;
using System.Xml;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Articles;
using JippApi.Application.Documents;
using JippApi.Domain.Common;

namespace JippApi.Api.Articles;

/// <summary>Articles as a feed (RFC 4287).</summary>
internal static class ArticleFeed
{
    /// <summary>Number of articles in a feed.</summary>
    public const int Max = 50;

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Title = "Artikel JIPP";

    /// <summary>The languages of the articles, for <c>Content-Language</c>.</summary>
    public static string? LanguagesOf(IReadOnlyList<ArticleItem> items) =>
        items.Count == 0 ? null : string.Join(", ", items.Select(item => item.Language).Distinct().Order(StringComparer.Ordinal));

    public static Answer Of(IReadOnlyList<ArticleItem> items, HttpRequest request, DocumentPolicy published)
    {
        var body = Write(items, published.AddressOf(""), Formats.WithoutFormat($"{request.Path}{request.QueryString}"));
        return new()
        {
            Body = body,
            ContentType = $"{MediaTypes.Atom}; charset=utf-8",
            ETag = ETags.OfResource(0, body),
            CacheControl = Answer.PrivateCaching,
            Language = LanguagesOf(items),
        };
    }

    private static byte[] Write(IReadOnlyList<ArticleItem> items, string address, string path)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, address + path);
            xml.WriteElementString("title", Atom, Title);
            xml.WriteElementString("updated", Atom, Time(items.Count == 0 ? DateTimeOffset.UnixEpoch : items.Max(ChangedAt)));
            Link(xml, "self", MediaTypes.Atom, address + path);
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, "JIPP");
            xml.WriteEndElement();
            foreach (var item in items)
                Entry(xml, item, address);
            xml.WriteEndElement();
        }

        return text.ToArray();
    }

    private static void Entry(XmlWriter xml, ArticleItem item, string address)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteAttributeString("xml", "lang", null, item.Language);
        xml.WriteElementString("id", Atom, $"urn:uuid:{item.Id}");
        xml.WriteElementString("title", Atom, Characters.ForXml(item.Title, ""));
        xml.WriteElementString("published", Atom, Time(item.PublishFrom!.Value));
        xml.WriteElementString("updated", Atom, Time(ChangedAt(item)));
        xml.WriteElementString("summary", Atom, Characters.ForXml(item.Summary, ""));
        Link(xml, "alternate", MediaTypes.Json, $"{address}/api/v1/articles/{item.Id}?language={item.Language}");
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", Application.Common.Code.Of(item.Kind));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>The last change for readers: of the words, or the beginning of the window.</summary>
    private static DateTimeOffset ChangedAt(ArticleItem item) =>
        item.TextUpdatedAt > item.PublishFrom!.Value ? item.TextUpdatedAt : item.PublishFrom.Value;

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
