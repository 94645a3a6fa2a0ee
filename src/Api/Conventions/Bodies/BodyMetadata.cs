namespace JippApi.Api.Conventions.Bodies;

/// <summary>The body of an endpoint. The endpoint reads it itself, to report all faults at once.</summary>
internal sealed record BodyMetadata(Type Type, string MediaType);
