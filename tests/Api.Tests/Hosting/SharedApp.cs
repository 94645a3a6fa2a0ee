namespace JippApi.Api.Tests.Hosting;

/// <summary>One server for all tests that only read.</summary>
[CollectionDefinition(Name)]
public sealed class SharedApp : ICollectionFixture<JippApp>
{
    public const string Name = "Reading";
}
