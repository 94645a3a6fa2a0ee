using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Escalations;

namespace JippApi.Api.Tests.Hosting;

/// <summary>One server for all tests that only read.</summary>
[CollectionDefinition(Name)]
public sealed class SharedApp : ICollectionFixture<JippApp>
{
    public const string Name = "Reading";
}

/// <summary>
/// Servers for classes that write and whose tests read only what they wrote: starting a server takes longer than
/// running most of these classes. There are several, so that they run side by side. A class that counts or lists all
/// there is, or moves a clock that others rely on, has a server of its own.
/// </summary>
public static class Shared
{
    public const string Entries = "Entries";
    public const string Plans = "Plans";
    public const string Promises = "Promises";
    public const string People = "People";
    public const string Counting = "Counting statements";
    public const string Escalating = "Escalating";
}

[CollectionDefinition(Shared.Entries)]
public sealed class EntriesApp : ICollectionFixture<JippApp>;

[CollectionDefinition(Shared.Plans)]
public sealed class PlansApp : ICollectionFixture<JippApp>;

[CollectionDefinition(Shared.Promises)]
public sealed class PromisesApp : ICollectionFixture<JippApp>;

[CollectionDefinition(Shared.People)]
public sealed class PeopleApp : ICollectionFixture<JippApp>;

[CollectionDefinition(Shared.Counting)]
public sealed class SharedCountingApp : ICollectionFixture<CountingApp>;

[CollectionDefinition(Shared.Escalating)]
public sealed class SharedEscalationApp : ICollectionFixture<EscalationApp>;
