using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Sources;

namespace JippApi.Api.Tests.Duplicates;

[Collection(Shared.Entries)]
public sealed class NewRecordTests(JippApp app)
{
    [Fact]
    public async Task A_record_that_a_list_sends_meets_its_twin_in_the_directory()
    {
        var title = $"Perpustakaan Perahu Kelana{Given.Next()}";
        var known = await app.Published(title);
        var owner = (string)(await app.Anonymous().Get($"/api/v1/innovations/{known.Id}"))["institution"]!["id"]!;

        var (_, record) = await app.Listed(body: new { statement = new { title, ownerInstitutionId = owner } });
        await app.Work();

        var pairs = await app.ClientWith("NATIONAL_ADMIN").Get($"{GivenDuplicates.Url}?limit=100");
        pairs
            .Items.Select(pair => new[] { (string?)pair["first"]!["id"], (string?)pair["second"]!["id"] }.Order())
            .ShouldContain(ids => ids.SequenceEqual(new[] { known.Id, (string?)record["innovationId"] }.Order()), pairs.Text);
    }
}
