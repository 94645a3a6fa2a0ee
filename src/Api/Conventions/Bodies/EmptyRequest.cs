namespace JippApi.Api.Conventions.Bodies;

/// <summary>A request that says all by its address.</summary>
internal sealed record EmptyRequest;
