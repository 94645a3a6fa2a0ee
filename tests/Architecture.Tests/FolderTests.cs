namespace JippApi.Architecture.Tests;

/// <summary>
/// No feature may lean on one that leans on it. What two features share lies below both of them; what a lower one has to
/// set off in an upper one it declares as an interface, which the upper one implements.
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

        graph.Resolved.ShouldBeGreaterThan(Few); // else nothing was found because nothing was resolved
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
