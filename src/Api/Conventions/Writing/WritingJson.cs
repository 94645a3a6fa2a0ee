using System.Text.Json.Serialization;

namespace JippApi.Api.Conventions.Writing;

[JsonSerializable(typeof(StoredHeaders))]
[JsonSerializable(typeof(BulkRequest))]
internal sealed partial class WritingJson : JsonSerializerContext;
