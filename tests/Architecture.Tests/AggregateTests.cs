using System.Text.RegularExpressions;
using static JippApi.Architecture.Tests.Solution;

namespace JippApi.Architecture.Tests;

/// <summary>
/// Where a new aggregate has to be entered beside its own files. Everything else finds it by what it is: its id by
/// <c>IEntityId</c>, its sets and configuration by their type, its handlers, validators and consumers by a scan, and
/// its name in the audit trail by the aggregate itself.
/// </summary>
public sealed partial class AggregateTests
{
    private static readonly string[] Places =
    [
        "src/Api/Hosting/RouteTable.cs", // its endpoints
        "src/Infrastructure/Persistence/PendingChanges.cs", // the cached public answers that depend on it
        "src/Infrastructure/Persistence/SqlServer/ClusteredKeys.cs", // how SQL Server stores its rows
    ];

    [Theory]
    [InlineData("HubActivity|HubActivities", "Hubs|HubActivities|Scorecards")]
    [InlineData("MaturitySurvey|MaturitySurveys", "Hubs|Scorecards")]
    [InlineData("EscalationPolicy|EscalationPolicies", "Escalations")]
    [InlineData("Holiday|Holidays", "Escalations")]
    [InlineData("IndicatorActual|IndicatorActuals", "Indicators|Monitoring")]
    public void An_aggregate_is_named_only_in_listed_places_outside_its_own_folders(string name, string foldersWithReaders)
    {
        var named = new Regex($@"\b(Map)?({name})(Id)?\b");
        var own = new Regex($"/({foldersWithReaders})/");

        var outside = Sources("src")
            .Where(file => named.IsMatch(file.Text) && !own.IsMatch(file.Path) && !OfOneFeature().IsMatch(file.Path));

        outside.Select(file => file.Path).Except(Places).ShouldBeEmpty();
    }

    [Fact]
    public void Every_listed_place_exists() => Places.Except(Sources("src").Select(file => file.Path)).ShouldBeEmpty();

    /// <summary>Files that each serve one feature, and the sample.</summary>
    [GeneratedRegex("^src/Infrastructure/(Persistence/(Sets|Configurations)|SampleData)/")]
    private static partial Regex OfOneFeature();
}
