using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories.Trust;
using JippApi.Domain.Access;
using JippApi.Domain.Questions;
using static JippApi.Api.Tests.Questions.GivenQuestions;

namespace JippApi.Api.Tests.Questions;

/// <summary>Those who want to silence, flood, unmask or praise.</summary>
[Collection(Shared.Entries)]
public class QuestionAttackTests(JippApp app)
{
    [Fact]
    public async Task The_institution_that_is_asked_silences_nothing()
    {
        var owner = await app.AskedOwner();
        var id = (await app.Person("NOBODY").Client.Asked(owner.Innovation, "Mengapa layanan ini berhenti?")).Id;
        var (one, another) = (owner.Editor.Client, app.Editor(owner.Institution).Client);

        (await one.ReportQuestion(id, "OFFENSIVE")).With(201);
        (await another.ReportQuestion(id, "OFFENSIVE")).With(201);
        (await one.ReportQuestion(id)).Code.ShouldBe("QUESTION_REPORTED_ALREADY");
        ((string?)(await one.Get($"{Url}/{id}"))["status"]).ShouldBe("ASKED");
        (await one.Get($"{Url}?answerable=true&status=ASKED")).Ids.ShouldContain(id);
        foreach (var to in new[] { "HELD", "REJECTED" })
            (await one.MoveQuestion(id, to)).Code.ShouldBe("QUESTION_MODERATORS_ONLY");
        (await one.MoveQuestion(id, "WITHDRAWN")).Code.ShouldBe("QUESTION_NOT_ASKED_BY_YOU");
        (await one.DecideReport(id, 1, "UPHELD")).Code.ShouldBe("QUESTION_MODERATORS_ONLY");
        // a moderator who works there, and one of the region
        var inside = await app.Moderator().At(owner.Institution);
        (await inside.Client.MoveQuestion(id, "REJECTED")).Code.ShouldBe("OWN_RECORD");
        (await inside.Client.DecideReport(id, 1, "UPHELD")).Code.ShouldBe("OWN_RECORD");
        var regional = app.Person("HUB_ADMIN", new(ScopeKind.Region, "13")).Client;
        (await regional.MoveQuestion(id, "HELD")).With(404);
        (await one.Get($"{Url}/{id}/reports")).Items.Count.ShouldBe(1, "reports of others are not shown");
    }

    [Fact]
    public async Task Whoever_has_a_part_does_not_decide()
    {
        var owner = await app.AskedOwner();
        var (asking, reporting, other) = (app.Moderator(), app.Moderator(), app.Moderator());
        var id = (await asking.Client.Asked(owner.Innovation)).Id;
        (await reporting.Client.ReportQuestion(id)).With(201);

        (await asking.Client.MoveQuestion(id, "HELD")).Code.ShouldBe("QUESTION_OWN_PART");
        (await reporting.Client.DecideReport(id, 1, "UPHELD")).Code.ShouldBe("QUESTION_OWN_PART");
        (await reporting.Client.MoveQuestion(id, "REJECTED")).Code.ShouldBe("QUESTION_OWN_PART");
        await other.Client.ShouldBeRefused(
            $"{Url}/{id}",
            QuestionRules.CanBeModerated,
            "QUESTION_TRANSITION_NOT_ALLOWED",
            "Pertanyaan tidak dapat mencapai status itu sekarang",
            language => other.Client.Post($"{Url}/{id}/transitions", new { to = "ANSWERED" }, ("If-Match", "*"), language)
        );
        (await other.Client.DecideReport(id, 1, "DISMISSED")).With(200);
        (await other.Client.DecideReport(id, 9, "DISMISSED")).With(404);
        (await other.Client.MoveQuestion(id, "REJECTED")).With(200);
    }

    [Fact]
    public async Task Nobody_answers_for_another_institution_or_themselves()
    {
        var (owner, stranger) = (await app.AskedOwner(), await app.Outsider());
        var id = (await app.Person("NOBODY").Client.Asked(owner.Innovation)).Id;
        (await stranger.Client.Answer(id)).With(404);
        (await app.ClientWith("NATIONAL_ADMIN").Answer(id)).Code.ShouldBe("QUESTION_NOT_YOURS_TO_ANSWER");
        (await app.Anonymous().Put($"{Url}/{id}/answer", new { text = "Ya." }, ("If-Match", "*"))).With(401);

        var own = (await owner.Editor.Client.Asked(owner.Innovation)).Id;
        (await owner.Editor.Client.Answer(own)).Code.ShouldBe("QUESTION_OWN_ANSWER");
        (await app.Editor(owner.Institution).Client.Answer(own)).With(200);
    }

    [Fact]
    public async Task Neither_side_votes()
    {
        var (owner, asker) = (await app.AskedOwner(), await app.Outsider());
        var id = (await asker.Client.Asked(owner.Innovation)).Id;
        (await asker.Client.Vote(id, true)).Code.ShouldBe("QUESTION_OWN_VOTE");
        (await owner.Editor.Client.Answer(id)).With(200);

        var colleague = app.Editor(asker.Scope!.Value!);
        foreach (var side in new[] { asker, colleague, owner.Editor, app.Editor(owner.Institution) })
            (await side.Client.Vote(id, true)).Code.ShouldBe("QUESTION_OWN_VOTE");
        (await app.Anonymous().Post($"{Url}/{id}/votes", new { isHelpful = true })).With(401);
        ((int)(await app.Anonymous().Get($"{Url}/{id}"))["answer.helpful"]!).ShouldBe(0);
    }

    [Fact]
    public async Task One_account_does_not_flood_an_owner()
    {
        var (owner, asker) = (await app.AskedOwner(), app.Person("NOBODY").Client);
        var first = (await asker.Asked(owner.Innovation)).Id;
        await asker.Asked(owner.Innovation, "NIK 1371015203900001?");
        await asker.Asked(owner.Innovation);
        (await asker.Ask(owner.Innovation)).Code.ShouldBe("QUESTION_QUOTA_REACHED", "held ones count");

        (await asker.MoveQuestion(first, "WITHDRAWN", null)).With(200);
        await asker.Asked(owner.Innovation);
    }

    [Theory]
    [InlineData("NIK saya 1371015203900001.")]
    [InlineData("NIK saya 1371 0152 0390 0001.")]
    [InlineData("NIK saya 3371:0152:0390:0001.")]
    [InlineData("NIK saya 13\u200B71015203900001.")]
    [InlineData("NIK saya １３７１０１５２０３９００００１.")]
    [InlineData("NIP 19800101 200501 1 001")]
    [InlineData("Hubungi 0812.3456.7890")]
    public async Task A_number_of_a_person_is_held_in_a_question_and_refused_elsewhere(string text)
    {
        var owner = await app.AskedOwner();
        var asker = app.Person("NOBODY").Client;
        ((string?)(await asker.Asked(owner.Innovation, text))["status"]).ShouldBe("HELD");
        var open = (await asker.Asked(owner.Innovation, "Berapa biayanya? Rp 1.500.000.000 pada 08-12-2025, 2019-2024.")).With(201);
        ((string?)open["status"]).ShouldBe("ASKED");

        (await owner.Editor.Client.Answer(open.Id, text)).Faults.ShouldBe(["/text PERSONAL_NUMBER"]);
        var report = await owner.Editor.Client.Post($"{Url}/{open.Id}/reports", new { reason = "OTHER", note = text });
        report.Faults.ShouldBe(["/note PERSONAL_NUMBER"]);
    }

    [Fact]
    public async Task A_question_needs_one_subject_that_can_answer()
    {
        var (owner, asker) = (await app.AskedOwner(), app.Person("NOBODY").Client);
        var hub = (await app.ProposedHub()).Id;
        (await asker.Post(Url, new { text = "Apa?", language = "ID" })).Code.ShouldBe("QUESTION_SUBJECT_UNCLEAR");
        (
            await asker.Post(
                Url,
                new
                {
                    hubId = hub,
                    text = "Apa?",
                    language = "ID",
                }
            )
        ).Code.ShouldBe("QUESTION_NOBODY_ANSWERS");
        (await asker.Ask((await app.CompleteDraft()).Id))
            .With(422)
            .Faults.ShouldBe(["/innovationId UNKNOWN_INNOVATION"], "a draft of others");
        (await asker.Ask(owner.Innovation, new string('a', Question.TextMaxLength + 1))).Faults.ShouldBe(["/text TOO_LONG"]);
        (await asker.Ask(owner.Innovation, " ")).Faults.ShouldBe(["/text REQUIRED"]);
        (await app.Anonymous().Ask(owner.Innovation)).With(401);
        (await app.ClientOf("KIPP").Ask(owner.Innovation)).With(403);
    }
}
