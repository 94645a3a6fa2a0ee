using System.Text.Json;

namespace JippApi.Api.Conventions.Writing;

/// <summary>The kinds of operations that a bulk endpoint runs.</summary>
/// <param name="Kinds">The kinds.</param>
/// <param name="IsNamedByData">Whether the data of each operation names the resource, so that none has an id.</param>
internal sealed record BulkMetadata(IReadOnlyList<string> Kinds, bool IsNamedByData = false);

/// <summary>A request with many writes.</summary>
/// <param name="Atomic">Whether nothing is saved if one of the writes fails.</param>
/// <param name="Operations">The writes, at most 500, executed in order.</param>
internal sealed record BulkRequest(bool? Atomic = null, IReadOnlyList<BulkOperation>? Operations = null);

/// <summary>One write of a bulk request.</summary>
/// <param name="Op">The operation, one of those that the endpoint supports.</param>
/// <param name="Id">Id of the resource; with <c>create</c> only where clients may choose ids.</param>
/// <param name="IfMatch">Entity tag of the last read; not for a new resource.</param>
/// <param name="Data">The body of the corresponding single write.</param>
internal sealed record BulkOperation(string? Op = null, Guid? Id = null, string? IfMatch = null, JsonElement? Data = null);
