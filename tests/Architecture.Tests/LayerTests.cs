using static JippApi.Architecture.Tests.Solution;

namespace JippApi.Architecture.Tests;

public sealed class LayerTests
{
    private static readonly string[] Outside =
    [
        "Microsoft.AspNetCore",
        "Microsoft.EntityFrameworkCore.Relational",
        "Microsoft.EntityFrameworkCore.Sqlite",
        "Microsoft.EntityFrameworkCore.SqlServer",
        "Microsoft.Data",
        "Npgsql",
        "SQLitePCLRaw",
        "JippApi.Infrastructure",
        "JippApi.Api",
    ];

    [Fact]
    public void The_domain_knows_only_the_platform() =>
        ReferencesOf(DomainLayer).ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_application_knows_neither_database_engines_nor_the_web() =>
        ReferencesOf(ApplicationLayer)
            .Where(name => Outside.Any(outside => name == outside || name.StartsWith(outside + ".", StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public void The_infrastructure_does_not_know_the_api() => ReferencesOf(InfrastructureLayer).ShouldNotContain("JippApi.Api");
}
