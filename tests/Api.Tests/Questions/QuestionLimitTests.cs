using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories.Trust;
using JippApi.Domain.Access;
using JippApi.Domain.Questions;
using static JippApi.Api.Tests.Questions.GivenQuestions;

namespace JippApi.Api.Tests.Questions;

/// <summary>Those who come again and again, by another door, or in the name of others.</summary>
[Collection(Shared.Entries)]
public class QuestionLimitTests(JippApp app)
{
    [Fact]
    public async Task Taking_questions_back_frees_no_more_of_them_within_a_day()
    {
        var (owner, asker) = (await app.AskedOwner(), app.Person("NOBODY").Client);
        for (var asked = 0; asked < QuestionTerms.MaxWithinDay; asked++)
            (await asker.MoveQuestion((await asker.Asked(owner.Innovation)).Id, "WITHDRAWN", null)).With(200);

        (await asker.Ask(owner.Innovation)).Code.ShouldBe("QUESTION_DAY_FULL");
        await app.Person("NOBODY").Client.Asked(owner.Innovation);
    }

    [Fact]
    public async Task One_account_does_not_flood_the_moderators()
    {
        var owner = await app.AskedOwner();
        List<string> questions = [];
        while (questions.Count <= QuestionTerms.MaxWaitingOfReporter)
        {
            var asker = app.Person("NOBODY").Client;
            for (var asked = 0; asked < QuestionTerms.MaxOpenAboutSubject; asked++)
                questions.Add((await asker.Asked(owner.Innovation)).Id);
        }

        var reporter = owner.Editor.Client;
        foreach (var question in questions.Take(QuestionTerms.MaxWaitingOfReporter))
            (await reporter.ReportQuestion(question)).With(201);
        (await reporter.ReportQuestion(questions[^1])).Code.ShouldBe("QUESTION_REPORTER_FULL");

        (await app.Moderator().Client.DecideReport(questions[0], 1, "DISMISSED")).With(200);
        (await reporter.ReportQuestion(questions[^1])).With(201);
        (await reporter.Get($"{Url}?answerable=true&status=ASKED&innovationId={owner.Innovation}&limit=200")).Ids.Count.ShouldBe(
            questions.Count,
            "reports hide nothing, however many there are"
        );
    }

    [Fact]
    public async Task Whoever_may_answer_for_a_hub_neither_moderates_nor_votes()
    {
        var hub = await app.WorkingHub();
        var body = new
        {
            hubId = hub.Id,
            text = "Kapan klinik berikutnya?",
            language = "ID",
        };
        var id = (await app.Person("NOBODY").Client.Post(Url, body)).With(201).Id;
        var both = await app.Moderator().And("HUB_ADMIN", new(ScopeKind.Region, "13"));

        (await both.Client.MoveQuestion(id, "REJECTED")).Code.ShouldBe("OWN_RECORD");
        (await app.Person("HUB_ADMIN", new(ScopeKind.Region, "13")).Client.Answer(id, "Selasa.")).With(200);
        (await both.Client.Vote(id, true)).Code.ShouldBe("QUESTION_OWN_VOTE");
        (await app.Person("HUB_ADMIN", new(ScopeKind.Region, "13")).Client.Vote(id, true)).Code.ShouldBe("QUESTION_OWN_VOTE");
    }

    [Fact]
    public async Task Nobody_asks_reports_or_votes_in_the_name_of_another()
    {
        var owner = await app.AskedOwner();
        var id = (await app.Person("NOBODY").Client.Asked(owner.Innovation)).Id;
        (await owner.Editor.Client.Answer(id)).With(200);
        var lender = await app.Outsider();
        var acting = await lender.LentTo(app.Person("INSTITUTION_EDITOR", lender.Scope));

        (await acting.Ask(owner.Innovation)).Code.ShouldBe("OWN_NAME_ONLY");
        (await acting.ReportQuestion(id)).Code.ShouldBe("OWN_NAME_ONLY");
        (await acting.Vote(id, true)).Code.ShouldBe("OWN_NAME_ONLY");
    }

    [Fact]
    public async Task A_text_held_for_a_number_goes_when_it_is_refused()
    {
        var (owner, asker, moderator) = (await app.AskedOwner(), app.Person("NOBODY").Client, app.Moderator().Client);
        var refused = (await asker.Asked(owner.Innovation, "NIK saya 1371015203900001.")).Id;
        var withdrawn = (await asker.Asked(owner.Innovation, "Hubungi (0812) 3456 - 7890.")).Id;

        (await moderator.MoveQuestion(refused, "REJECTED", "Memuat nomor pribadi.")).With(200);
        (await asker.MoveQuestion(withdrawn, "WITHDRAWN", null)).With(200);

        foreach (var id in new[] { refused, withdrawn })
        {
            ((string?)(await asker.Get($"{Url}/{id}"))["text"]).ShouldBe("");
            (await owner.Editor.Client.Get($"{Url}/{id}")).With(404);
        }

        await app.Work();
        (await asker.NotificationsOf(refused)).ShouldBe(["QUESTION_MODERATED"]);
        (await owner.Editor.Client.NotificationsOf(refused)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Decisions_reach_those_concerned_and_lead_where_they_may_read()
    {
        var (owner, asker, moderator) = (await app.AskedOwner(), app.Person("NOBODY").Client, app.Moderator().Client);
        var (reporter, editor) = (app.Person("NOBODY").Client, owner.Editor.Client);
        var id = (await asker.Asked(owner.Innovation)).Id;
        (await editor.Answer(id, isFaq: true)).With(200);
        (await reporter.ReportQuestion(id)).With(201);
        (await moderator.Get($"{Url}?reported=true&innovationId={owner.Innovation}")).Ids.ShouldBe([id]);
        (await editor.Get($"{Url}?reported=true&innovationId={owner.Innovation}")).Ids.ShouldBeEmpty();
        var tag = ("If-Match", (string)(await moderator.Get($"{Url}/{id}/reports")).Items[0]["etag"]!);
        var dismissal = new { to = "DISMISSED", reason = "Sudah diperiksa." };
        (await moderator.Post($"{Url}/{id}/reports/1/transitions", dismissal, tag)).With(200);
        (await moderator.Post($"{Url}/{id}/reports/1/transitions", dismissal, tag)).With(412);
        (await moderator.Get($"{Url}?reported=true&innovationId={owner.Innovation}")).Ids.ShouldBeEmpty();
        (await moderator.MoveQuestion(id, "REJECTED", "Menyebut nama warga.")).With(200);
        await app.Work();

        (await reporter.NotificationsOf(id)).ShouldBe(["QUESTION_MODERATED"]);
        (await asker.NotificationsOf(id)).ShouldBe(["QUESTION_ANSWERED", "QUESTION_MODERATED"], ignoreOrder: true);
        (await editor.NotificationsOf(id)).ShouldBe(["QUESTION_ASKED", "QUESTION_MODERATED"], ignoreOrder: true);
        foreach (var person in new[] { reporter, asker, editor })
        {
            var told = (await person.Get($"{SentNotifications.Url}?limit=200")).Items.First(one =>
                ((string)one["href"]!).Contains(id, StringComparison.Ordinal)
            );
            (await person.Get((string)told["href"]!)).With(200);
        }

        ((string?)(await editor.Get($"{Url}/{id}"))["statusReason"]).ShouldBe("Menyebut nama warga.");
        (await app.Anonymous().Get($"/api/v1/innovations/{owner.Innovation}/faq")).Ids.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_answers_from_now_on_is_told_when_records_are_merged()
    {
        var (merged, survivor) = (await app.AskedOwner(), await app.AskedOwner());
        var id = (await app.Person("NOBODY").Client.Asked(merged.Innovation)).Id;
        (await survivor.Editor.Client.NotificationsOf(id)).ShouldBeEmpty();

        await app.Move(merged.Innovation, new { to = "MERGED", survivorId = survivor.Innovation });
        await app.Work();

        (await survivor.Editor.Client.NotificationsOf(id)).ShouldBe(["QUESTION_ASKED"]);
    }

    [Fact]
    public async Task The_trail_that_the_asked_region_reads_does_not_tell_who_asked()
    {
        var hub = await app.WorkingHub();
        var (asker, keeper) = (await app.Outsider(), app.Person("HUB_ADMIN", new(ScopeKind.Region, "13")).Client);
        var body = new
        {
            hubId = hub.Id,
            text = "Kapan klinik berikutnya?",
            language = "ID",
        };
        var id = (await asker.Client.Post(Url, body)).With(201).Id;
        var trail = $"/api/v1/audit-events?resourceType=question&resourceId={id}";

        (await keeper.Get(trail)).With(200).Items.ShouldBeEmpty();
        (await app.ClientWith("NATIONAL_ADMIN").Get(trail)).Items.ShouldNotBeEmpty();
        foreach (var reader in new[] { keeper, app.Moderator().Client })
            (await reader.Get($"{Url}/{id}")).With(200).Text.ShouldNotContain(asker.Id);
    }

    [Fact]
    public async Task A_question_from_the_owners_side_is_no_frequent_one()
    {
        var owner = await app.AskedOwner();
        var own = (await app.Editor(owner.Institution).Client.Asked(owner.Innovation)).Id;

        (await owner.Editor.Client.Answer(own, isFaq: true)).Code.ShouldBe("QUESTION_FAQ_OF_OWN_SIDE");

        (await owner.Editor.Client.Answer(own)).With(200);
    }

    [Fact]
    public async Task Only_what_exists_is_asked()
    {
        var asker = app.Person("NOBODY").Client;
        var refused = await asker.Ask(Guid.CreateVersion7().ToString());
        (refused.Status, refused.Faults.ShouldHaveSingleItem()).ShouldBe((422, "/innovationId UNKNOWN_INNOVATION"));
        var hub = await asker.Post(
            Url,
            new
            {
                hubId = Guid.CreateVersion7(),
                text = "Apa?",
                language = "ID",
            }
        );
        (hub.Status, hub.Faults.ShouldHaveSingleItem()).ShouldBe((422, "/hubId UNKNOWN_HUB"));
    }

    [Theory]
    [InlineData("a\u0000b", 422)]
    [InlineData("\u0000", 422)]
    [InlineData("\u200B", 422)]
    [InlineData("\uFFFE", 422)]
    [InlineData("'); DROP TABLE Questions;--", 201)]
    [InlineData("👨‍👩‍👧‍👦 🏳️‍🌈", 201)]
    public async Task Any_text_is_stored_or_refused(string text, int status)
    {
        var owner = await app.AskedOwner();
        var asked = await app.Person("NOBODY").Client.Ask(owner.Innovation, text);
        asked.Status.ShouldBe(status);
        if (asked.Status != 201)
            return;
        (await owner.Editor.Client.Answer(asked.Id, text)).With(200);
        ((string?)(await app.Anonymous().Get($"{Url}/{asked.Id}")).With(200)["answer.text"]).ShouldBe(text);
    }
}
