namespace JippApi.Architecture.Tests;

/// <summary>
/// Features may not depend on each other in a cycle. Code that two features share lies below both of them. If a lower
/// feature has to trigger something in an upper one, the lower one declares an interface and the upper one implements
/// it.
/// </summary>
public sealed class FolderTests
{
    private const int Few = 200;

    [Theory]
    [InlineData("Domain")]
    [InlineData("Application")]
    [InlineData("Infrastructure")]
    [InlineData("Api")]
    public void Features_have_no_cyclic_dependencies(string project)
    {
        var graph = FolderGraph.Of(project, topOnly: true);

        graph.Resolved.ShouldBeGreaterThan(Few); // otherwise no cycle was found only because no name was resolved
        graph.Circle().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Application")]
    [InlineData("Infrastructure")]
    [InlineData("Api")]
    public void Folders_within_features_have_no_cycles(string project) => FolderGraph.Of(project, topOnly: false).Circle().ShouldBeEmpty();

    [Theory]
    [InlineData("Domain")]
    [InlineData("Application")]
    public void Common_depends_on_no_feature(string project) => FolderGraph.Of(project, topOnly: true).UsesOf("Common").ShouldBeEmpty();
}
