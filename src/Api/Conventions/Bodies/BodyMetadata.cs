namespace JippApi.Api.Conventions.Bodies;

/// <summary>The body that an endpoint takes, which it reads itself to report all faults at once.</summary>
internal sealed record BodyMetadata(Type Type, string MediaType);
