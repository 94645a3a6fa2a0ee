namespace JippApi.Api.Conventions.Bodies;

/// <summary>An empty body: the address says everything.</summary>
internal sealed record EmptyRequest;
