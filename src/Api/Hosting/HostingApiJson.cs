using System.Text.Json.Serialization;

namespace JippApi.Api.Hosting;

[JsonSerializable(typeof(VersionInfo))]
[JsonSerializable(typeof(HealthInfo))]
internal sealed partial class HostingApiJson : JsonSerializerContext;
