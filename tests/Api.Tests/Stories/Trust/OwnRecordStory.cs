using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Attempts to publish what belongs to one's own institution, in one's own name or in another's.</summary>
[Collection(Shared.Entries)]
public class OwnRecordStory(JippApp app)
{
    private const string Url = "/api/v1/innovations";

    [Theory]
    [InlineData("works for the owner")]
    [InlineData("edits for the owner")]
    [InlineData("edits for a unit of the owner")]
    [InlineData("edits for the institution above the owner")]
    [InlineData("edits for the owner by a loan")]
    [InlineData("is lent the role by one who works for the owner")]
    [InlineData("is lent the role by one who also edits for the owner")]
    [InlineData("is lent the role by one whom an editor of the owner has lent theirs")]
    public async Task Whoever_has_an_interest_in_the_owner_cannot_publish_by_a_loan(string reviewer)
    {
        var above = await app.Root();
        var owner = (await app.Institution(parentId: above)).Id;
        var unit = (await app.Institution(parentId: owner)).Id;
        var record = await InReviewAsync(owner);
        var lender = app.Person("VALIDATOR");
        var deputy = reviewer switch
        {
            "works for the owner" => await app.Person("NOBODY").At(owner),
            "edits for the owner" => app.Editor(owner),
            "edits for a unit of the owner" => app.Editor(unit),
            "edits for the institution above the owner" => app.Editor(above),
            _ => app.Person("NOBODY"),
        };
        if (reviewer == "edits for the owner by a loan")
            await app.Editor(owner).LentTo(deputy);
        else if (reviewer == "is lent the role by one who works for the owner")
            await lender.At(owner);
        else if (reviewer == "is lent the role by one whom an editor of the owner has lent theirs")
            await app.Editor(owner).LentTo(lender);
        var client = await lender.LentTo(deputy);
        if (reviewer == "is lent the role by one who also edits for the owner")
            await lender.And("INSTITUTION_EDITOR", new(ScopeKind.Institution, owner));

        await ShouldBeRefusedAsync(client, record, "OWN_RECORD");
    }

    [Theory]
    [InlineData("a role of their own")]
    [InlineData("a role lent to them")]
    public async Task A_second_role_at_the_owner_counts_in_ones_own_name(string second)
    {
        var owner = await app.Root();
        var record = await InReviewAsync(owner);
        var reviewer = app.Person("VALIDATOR");
        if (second == "a role of their own")
            await reviewer.And("INSTITUTION_EDITOR", new(ScopeKind.Institution, owner));
        else
            await app.Editor(owner).LentTo(reviewer);

        await ShouldBeRefusedAsync(reviewer.Client, record, "OWN_RECORD");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_change_of_owner_does_not_open_a_record_to_the_former_owner(bool ownedFirst)
    {
        var (mine, other) = (await app.Root(), await app.Root());
        var reviewer = await app.Person("VALIDATOR").At(mine);
        var draft = await app.CompleteDraft(ownerId: ownedFirst ? mine : other);
        if (!ownedFirst)
            await app.Revised(draft.Id, new { ownerInstitutionId = mine });
        await app.Revised(draft.Id, new { ownerInstitutionId = other });
        await app.Move(draft.Id, new { to = "IN_REVIEW" });

        await ShouldBeRefusedAsync(reviewer.Client, draft.Id, "OWN_RECORD");
        await app.Move(draft.Id, new { to = "DRAFT", reason = "Kurang data" });
        await app.Move(draft.Id, new { to = "IN_REVIEW" });
        await ShouldBeRefusedAsync(reviewer.Client, draft.Id, "OWN_RECORD");
        (await app.Person("VALIDATOR").Client.Change($"{Url}/{draft.Id}/transitions", new { to = "PUBLISHED" }))["publication"]!
            .ToString()
            .ShouldBe("PUBLISHED");
    }

    [Fact]
    public async Task People_of_the_nation_a_region_or_a_source_are_not_of_every_institution()
    {
        var record = await InReviewAsync(await app.Root());
        var reviewer = await app.Person("VALIDATOR").And("HUB_ADMIN", new(ScopeKind.Region, "13"));

        await reviewer.Client.Change($"{Url}/{record}/transitions", new { to = "PUBLISHED" });
    }

    [Theory]
    [InlineData("the writer")]
    [InlineData("one who only handed it in")]
    [InlineData("one who only revised it")]
    [InlineData("one in whose name it was written")]
    [InlineData("one who wrote it in another's name")]
    [InlineData("a deputy of the writer")]
    public async Task Whoever_wrote_a_record_or_handed_it_in_cannot_publish_it(string reviewer)
    {
        var (writer, deputy) = (app.Person("NATIONAL_ADMIN"), app.Person("VALIDATOR"));
        var acting = await writer.LentTo(deputy);
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var (drafts, revises, submits) = reviewer switch
        {
            "the writer" or "a deputy of the writer" => (writer.Client, admin, admin),
            "one who only handed it in" => (admin, admin, writer.Client),
            "one who only revised it" => (admin, writer.Client, admin),
            _ => (acting, admin, admin),
        };
        var draft = await drafts.Post(Url, Given.Complete(await app.Root())).Done();
        await revises.Patch($"{Url}/{draft.Id}", new { summary = "Lebih singkat." }, ("If-Match", "*")).Done();
        await submits.Change($"{Url}/{draft.Id}/transitions", new { to = "IN_REVIEW" });
        var publishes = reviewer switch
        {
            "one who wrote it in another's name" => deputy.Client,
            "a deputy of the writer" => acting,
            _ => writer.Client,
        };

        await ShouldBeRefusedAsync(publishes, draft.Id, "OWN_WRITING");
        await app.Move(draft.Id, new { to = "DRAFT", reason = "Kurang data" });
        await admin.Change($"{Url}/{draft.Id}/transitions", new { to = "IN_REVIEW" });
        await ShouldBeRefusedAsync(publishes, draft.Id, "OWN_WRITING");
        await app.Move(draft.Id, new { to = "PUBLISHED" });
    }

    private async Task<string> InReviewAsync(string owner)
    {
        var draft = await app.CompleteDraft(ownerId: owner);
        await app.Move(draft.Id, new { to = "IN_REVIEW" });
        return draft.Id;
    }

    private async Task ShouldBeRefusedAsync(HttpClient client, string record, string code)
    {
        var before = await app.ClientWith("NATIONAL_ADMIN").Get($"{Url}/{record}");
        var announced = (await client.Get($"{Url}/{record}/transitions"))["moves"]!
            .AsArray()
            .Single(move => (string?)move!["to"] == "PUBLISHED")!["obstacle"]!;

        var refusal = await client.Post($"{Url}/{record}/transitions", new { to = "PUBLISHED" }, ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, code));
        announced.ToString().ShouldBe(code);
        (await app.ClientWith("NATIONAL_ADMIN").Get($"{Url}/{record}")).Text.ShouldBe(before.Text);
    }
}
