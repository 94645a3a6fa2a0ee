using System.Text.Json;

namespace JippApi.Api.Conventions.Writing;

/// <summary>Many writes in one request.</summary>
/// <param name="Atomic">All or nothing.</param>
/// <param name="Operations">The writes, at most 500, carried out in order.</param>
internal sealed record BulkRequest(bool? Atomic = null, IReadOnlyList<BulkOperation>? Operations = null);

/// <summary>One write of a bulk request.</summary>
/// <param name="Op">What is done: <c>create</c>, or one of those that the endpoint names.</param>
/// <param name="Id">Id of what is changed; for <c>create</c> only where the client may make it.</param>
/// <param name="IfMatch">Entity tag of the last read; not for <c>create</c>.</param>
/// <param name="Data">The body that the single write would have.</param>
internal sealed record BulkOperation(string? Op = null, Guid? Id = null, string? IfMatch = null, JsonElement? Data = null);
