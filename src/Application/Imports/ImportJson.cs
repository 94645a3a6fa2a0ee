using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Statements;

namespace JippApi.Application.Imports;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ImportItem))]
[JsonSerializable(typeof(ImportRowItem))]
[JsonSerializable(typeof(ImportInput))]
[JsonSerializable(typeof(ColumnUseInput))]
[JsonSerializable(typeof(ImportTransitions))]
[JsonSerializable(typeof(StoredCells))]
[JsonSerializable(typeof(SourceStatement))]
[JsonSerializable(typeof(IReadOnlyList<RowIssue>))]
[JsonSerializable(typeof(IReadOnlyList<UnmappedValue>))]
[JsonSerializable(typeof(IReadOnlyList<RowMatchItem>))]
public sealed partial class ImportJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static ImportJson Readable => field ??= new(JsonConventions.Create());

    /// <summary>The context for what rows keep; what is null was left out.</summary>
    internal static ImportJson Stored => field ??= new(new(JsonConventions.Create()) { RespectRequiredConstructorParameters = false });
}
