using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories.Trust;
using static JippApi.Api.Tests.Questions.GivenQuestions;

namespace JippApi.Api.Tests.Questions;

/// <summary>A question from the day it is asked to the day it is among the frequent ones.</summary>
[Collection(Shared.Entries)]
public class QuestionStory(JippApp app)
{
    [Fact]
    public async Task Asked_held_released_answered_public_reported_and_frequent()
    {
        var (owner, asker, moderator) = (await app.AskedOwner(), await app.Outsider(), app.Moderator());
        var ownersWay = owner.Editor.Client;

        // held: nobody but the asker and the moderators reads it
        var asked = await asker.Client.Asked(owner.Innovation, "Siapa yang dapat dihubungi? Nomor saya 0812-3456-7890.");
        var id = asked.Id;
        asked.Header("Location").ShouldBe($"{Url}/{id}");
        ((string?)asked["status"], (string?)asked["heldBecause"]).ShouldBe(("HELD", "PERSONAL_NUMBER"));
        (await ownersWay.Get($"{Url}/{id}")).With(404);
        (await app.Anonymous().Get($"{Url}/{id}")).With(404);
        (await asker.Client.Get($"{Url}/{id}")).With(200);
        await app.Work();
        (await moderator.Client.NotificationsOf(id)).ShouldBeEmpty("accounts made later are not told");
        (await ownersWay.NotificationsOf(id)).ShouldBeEmpty();

        // released: the owner is asked
        (await moderator.Client.Get($"{Url}?status=HELD&innovationId={owner.Innovation}")).Ids.ShouldBe([id]);
        var released = (await moderator.Client.MoveQuestion(id, "ASKED", null)).With(200);
        ((string?)released["status"], released["heldBecause"]).ShouldBe(("ASKED", null));
        await app.Work();
        (await ownersWay.NotificationsOf(id)).ShouldBe(["QUESTION_ASKED"]);
        (await asker.Client.NotificationsOf(id)).ShouldBe(["QUESTION_MODERATED"]);
        (await ownersWay.Get($"{Url}?answerable=true&status=ASKED")).Ids.ShouldContain(id);
        (await ownersWay.Get($"{Url}?answerable=true&overdue=true")).Ids.ShouldNotContain(id);
        (await app.Anonymous().Get($"{Url}?innovationId={owner.Innovation}")).Ids.ShouldBeEmpty("nothing is public before the answer");

        // answered: public, by institution and role
        var answered = (await ownersWay.Answer(id)).With(200);
        ((string?)answered["status"], (string?)answered["answer.institution.id"]).ShouldBe(("ANSWERED", owner.Institution));
        var shown = (await app.Anonymous().Get($"{Url}/{id}")).With(200);
        ((string?)shown["asker.role"], (bool)shown["isOwn"]!).ShouldBe(("INSTITUTION_EDITOR", false));
        shown["asker.institution.name"].ShouldNotBeNull();
        shown.Text.ShouldNotContain(asker.Subject);
        shown.Text.ShouldNotContain(asker.Id);
        await app.Work();
        (await asker.Client.NotificationsOf(id)).ShouldBe(["QUESTION_MODERATED", "QUESTION_ANSWERED"]);

        // reported: still public, until a moderator agrees; the owner puts the answer right
        var reader = app.Person("NOBODY").Client;
        (await reader.ReportQuestion(id)).With(201);
        (await app.Anonymous().Get($"{Url}/{id}")).With(200);
        (await moderator.Client.DecideReport(id, 1, "UPHELD")).With(200);
        (await app.Anonymous().Get($"{Url}/{id}")).With(404);
        var own = (await reader.Get($"{Url}/{id}/reports")).With(200);
        ((string?)own.Items[0]["status"], (bool)own.Items[0]["isOwn"]!).ShouldBe(("UPHELD", true));
        (await ownersWay.Answer(id, "Dua puluh satu juta setahun.")).With(200);
        (await moderator.Client.MoveQuestion(id, "ANSWERED", null)).With(200);

        // frequent: the most helpful answers first
        var second = (await asker.Client.Asked(owner.Innovation, "Berapa petugasnya?")).Id;
        (await ownersWay.Answer(second, "Tiga.", isFaq: true)).With(200);
        (await ownersWay.Answer(id, "Dua puluh satu juta setahun.", isFaq: true)).With(200);
        ((int)(await reader.Vote(id, true)).With(200)["answer.helpful"]!).ShouldBe(1);
        (await reader.Vote(second, false)).With(200);
        var faq = (await app.Anonymous().Get($"/api/v1/innovations/{owner.Innovation}/faq")).With(200);
        faq.Ids.ShouldBe([id, second]);
        (await app.Anonymous().Get($"{Url}?faq=true&innovationId={owner.Innovation}")).Ids.ShouldBe([second, id], "newest first");
        (await app.Anonymous().Get($"{Url}?faq=false&innovationId={owner.Innovation}")).Ids.ShouldNotContain(id);
    }

    [Fact]
    public async Task A_vote_is_one_for_each_account_and_for_one_wording()
    {
        var (owner, reader) = (await app.AskedOwner(), app.Person("NOBODY").Client);
        var id = (await app.Person("NOBODY").Client.Asked(owner.Innovation)).Id;
        (await owner.Editor.Client.Answer(id)).With(200);

        await reader.Vote(id, true);
        var again = (await reader.Vote(id, false)).With(200);
        ((int)again["answer.helpful"]!, (int)again["answer.notHelpful"]!).ShouldBe((0, 1));

        (await owner.Editor.Client.Answer(id, "Jawaban lain.")).With(200);
        ((int)(await app.Anonymous().Get($"{Url}/{id}"))["answer.notHelpful"]!).ShouldBe(0);
        ((int)(await reader.Vote(id, true)).With(200)["answer.helpful"]!).ShouldBe(1);
    }

    [Fact]
    public async Task A_hub_is_asked_and_its_people_answer()
    {
        var hub = await app.WorkingHub();
        var (asker, keeper) = (app.Person("NOBODY").Client, app.Person("HUB_ADMIN", new(Domain.Access.ScopeKind.Region, "13")).Client);
        var asked = (
            await asker.Post(
                Url,
                new
                {
                    hubId = hub.Id,
                    text = "Kapan klinik berikutnya?",
                    language = "ID",
                }
            )
        ).With(201);
        (await app.Person("HUB_ADMIN", new(Domain.Access.ScopeKind.Region, "61")).Client.Answer(asked.Id)).With(404);

        (await keeper.Answer(asked.Id, "Selasa.", isFaq: true)).With(200);

        (await app.Anonymous().Get($"/api/v1/hubs/{hub.Id}/faq")).Ids.ShouldBe([asked.Id]);
        ((string?)(await app.Anonymous().Get($"{Url}?hubId={hub.Id}")).Items[0]["subjectName"]).ShouldNotBeNull();
    }

    [Fact]
    public async Task Questions_follow_the_record_and_its_owner()
    {
        var (merged, survivor) = (await app.AskedOwner(), await app.AskedOwner());
        var asker = app.Person("NOBODY").Client;
        var (open, answered) = ((await asker.Asked(merged.Innovation)).Id, (await asker.Asked(merged.Innovation, "Sejak kapan?")).Id);
        (await merged.Editor.Client.Answer(answered)).With(200);

        await app.Move(merged.Innovation, new { to = "MERGED", survivorId = survivor.Innovation });

        (await app.Anonymous().Get($"{Url}?innovationId={survivor.Innovation}")).Ids.ShouldBe([answered]);
        (await merged.Editor.Client.Answer(open)).With(404);
        (await survivor.Editor.Client.Answer(open)).With(200);
        (await app.Anonymous().Get($"/api/v1/innovations/{merged.Innovation}/faq")).Status.ShouldBe(301);

        await app.Move(survivor.Innovation, new { to = "WITHDRAWN", reason = "Uji" });

        (await app.Anonymous().Get($"{Url}/{answered}")).With(404);
        (await app.Anonymous().Get($"{Url}?innovationId={survivor.Innovation}")).Ids.ShouldBeEmpty();
        (await app.Person("NOBODY").Client.Ask(survivor.Innovation)).With(410);
        (await asker.Get($"{Url}?mine=true&limit=200")).Ids.ShouldContain(answered);
    }

    [Fact]
    public async Task The_new_owner_answers()
    {
        var (before, after) = (await app.AskedOwner(), await app.AskedOwner());
        var id = (await app.Person("NOBODY").Client.Asked(before.Innovation)).Id;

        await app.Revised(before.Innovation, new { ownerInstitutionId = after.Institution });

        (await before.Editor.Client.Answer(id)).With(404);
        ((string?)(await after.Editor.Client.Answer(id)).With(200)["answer.institution.id"]).ShouldBe(after.Institution);
    }
}
