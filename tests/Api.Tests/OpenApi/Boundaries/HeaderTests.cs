using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.OpenApi.Described;

namespace JippApi.Api.Tests.OpenApi.Boundaries;

/// <summary>The rules of request headers are those that the description states.</summary>
[Collection(SharedApp.Name)]
public class HeaderTests(JippApp app)
{
    [Fact]
    public async Task If_match_is_required_exactly_where_its_absence_is_refused()
    {
        var operations = (await Description.ReadAsync(app.Anonymous())).Operations.ToDictionary(operation => operation.Id);

        foreach (var write in app.Writes())
            IsRequired(operations[Routes.OperationId(write)!], "If-Match").ShouldBe(Routes.RequiresEntityTag(write), Routes.Name(write));
    }

    [Theory]
    [InlineData(255, "a", 422)]
    [InlineData(256, "a", 400)]
    [InlineData(3, "\u0020", 400)]
    public async Task A_key_is_as_long_and_of_such_characters_as_described(int length, string character, int status)
    {
        var key = length > 3 ? string.Concat(Enumerable.Repeat(character, length)) : $"a{character}b";
        var operation = (await Description.ReadAsync(app.Anonymous())).Operations.Single(known => known.Id == "DraftInnovation");
        var header = operation.Node["parameters"]!.AsArray().Single(parameter => (string?)parameter!["name"] == "Idempotency-Key")!;
        var fits = System.Text.RegularExpressions.Regex.IsMatch(key, (string)header["schema"]!["pattern"]!);

        (await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/innovations", new { }, ("Idempotency-Key", key))).Status.ShouldBe(status);

        fits.ShouldBe(status == 422);
    }

    private static bool IsRequired(Operation operation, string header) =>
        operation.Node["parameters"]!
            .AsArray()
            .Any(parameter => (string?)parameter!["name"] == header && (bool?)parameter["required"] == true);
}
