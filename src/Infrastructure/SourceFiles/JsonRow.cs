using System.Text.Json;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>The texts of an object, by the path of the member: <c>a.b</c> for a nested one.</summary>
internal sealed class JsonRow
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    private readonly Dictionary<string, string?> texts = new(StringComparer.Ordinal);

    /// <summary>The members, in their order.</summary>
    public IReadOnlyDictionary<string, string?> Texts => texts;

    public List<RowIssue> Issues { get; } = [];

    public static JsonRow Of(ReadOnlyMemory<byte> json)
    {
        var row = new JsonRow();
        try
        {
            using var value = JsonDocument.Parse(json, Options);
            if (value.RootElement.ValueKind == JsonValueKind.Object)
                row.Add(value.RootElement, "");
            else
                row.Issues.Add(new(RowIssues.NotAnObject, IssueSeverity.Error, null, null));
        }
        catch (JsonException)
        {
            row.Issues.Add(new(RowIssues.BadJson, IssueSeverity.Error, null, null));
        }
        catch (InvalidOperationException) // a name with half of a character
        {
            row.Issues.Add(new(RowIssues.BadCharacters, IssueSeverity.Error, null, null));
        }

        return row;
    }

    private void Add(JsonElement parent, string path)
    {
        foreach (var member in parent.EnumerateObject())
        {
            var name = CellText.TitleOf(path + member.Name) is { Length: > 0 } title ? title : "_";
            if (member.Value.ValueKind == JsonValueKind.Object)
                Add(member.Value, name + ".");
            else if (texts.Count <= FileLimits.MaxColumns && !texts.TryAdd(name, TextOf(member.Value, name)))
                Issues.Add(new(RowIssues.RepeatedMember, IssueSeverity.Error, name, null));
        }
    }

    private string? TextOf(JsonElement value, string name)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Null or JsonValueKind.Undefined => null,
                JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(item => ItemOf(item, name)).OfType<string>()),
                _ => value.GetRawText(),
            };
        }
        catch (InvalidOperationException) // half of a character: \ud83d
        {
            Issues.Add(new(RowIssues.BadCharacters, IssueSeverity.Error, name, null));
            return null;
        }
    }

    /// <summary>An item of an array; of an object with one member, such as a name, that member.</summary>
    private string? ItemOf(JsonElement item, string name) =>
        item.ValueKind switch
        {
            JsonValueKind.Object when item.EnumerateObject().ToList() is [{ Value.ValueKind: not JsonValueKind.Object } only] => TextOf(
                only.Value,
                name
            ),
            JsonValueKind.Object or JsonValueKind.Array => item.GetRawText(),
            _ => TextOf(item, name),
        };
}
