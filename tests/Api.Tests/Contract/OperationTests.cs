using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.OpenApi;
using Microsoft.AspNetCore.Routing;

namespace JippApi.Api.Tests.Contract;

[Collection(SharedApp.Name)]
public class OperationTests(JippApp app)
{
    private static readonly string Documented = Path.Combine(Repository.Root, "tests", "Api.Tests", "Contract", "operations.txt");

    [Fact]
    public void Every_operation_says_who_may_call_it() =>
        app.Operations().Where(endpoint => !Routes.DeclaresCallers(endpoint)).Select(Routes.Name).ShouldBeEmpty();

    [Fact]
    public void Every_operation_has_a_unique_id()
    {
        Described.Where(endpoint => Routes.OperationId(endpoint) is null).Select(Routes.Name).ShouldBeEmpty();
        Described.Select(Routes.OperationId).OfType<string>().ShouldBeUnique();
    }

    [Fact]
    public void Every_operation_has_a_summary() =>
        Described.Where(endpoint => string.IsNullOrWhiteSpace(Routes.Summary(endpoint))).Select(Routes.Name).ShouldBeEmpty();

    [Fact]
    public void The_operations_are_those_that_are_documented()
    {
        var served = app.Operations().Select(Routes.Name).Where(name => name.Contains("/api/", StringComparison.Ordinal)).ToList();
        var documented = File.ReadLines(Documented).Where(line => line[0] is not '#').ToList();

        documented.ShouldBeUnique();
        served.Except(documented).ShouldBeEmpty($"these are served, but not in {Documented}");
        documented.Except(served).ShouldBeEmpty($"these are in {Documented}, but not served");
    }

    private IEnumerable<RouteEndpoint> Described => app.Operations().Where(Routes.IsDescribed);
}
