using System.Globalization;
using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using static JippApi.Api.Tests.Questions.GivenQuestions;

namespace JippApi.Api.Tests.Questions;

/// <summary>Those who answer are reminded before and after the last day.</summary>
[Collection(Shared.Escalating)]
public class LateQuestionTests(EscalationApp app)
{
    [Fact]
    public async Task A_question_is_due_within_ten_working_days_and_reminded_of_twice()
    {
        await app.Admin();
        await app.Person("NATIONAL_ADMIN", "peninjau");
        var innovation = (await app.Published()).Id;
        var monday = app.NextWeek();
        var (asker, editor) = (await app.Person("NOBODY", "penanya lambat"), await app.Person("INSTITUTION_EDITOR", "penjawab lambat"));
        var asked = await asker.Asked(innovation);
        var due = DateOnly.ParseExact((string)asked["dueOn"]!, "O", CultureInfo.InvariantCulture);
        due.ShouldBeGreaterThanOrEqualTo(monday.AddDays(14));
        await app.WorkOn(app.Today, 10);
        (await editor.NotificationsOf(asked.Id)).ShouldBe(["QUESTION_ASKED"]);

        await app.WorkOn(due.AddDays(-1), 10);
        await app.WorkOn(due, 10);
        (await editor.NotificationsOf(asked.Id)).ShouldBe(["QUESTION_ASKED", "QUESTION_DUE"]);
        (await editor.Get($"{Url}?overdue=true&answerable=true&limit=200")).Ids.ShouldNotContain(asked.Id);

        await app.WorkOn(due.AddDays(1), 10);
        await app.WorkOn(due.AddDays(2), 10);
        (await editor.NotificationsOf(asked.Id)).ShouldBe(["QUESTION_ASKED", "QUESTION_DUE", "QUESTION_DUE"]);
        (await editor.Get($"{Url}?overdue=true&answerable=true&limit=200")).Ids.ShouldContain(asked.Id);
        ((bool)(await asker.Get($"{Url}/{asked.Id}"))["isOverdue"]!).ShouldBeTrue();
    }
}

/// <summary>A person reads what is kept of their questions, and takes it along.</summary>
public class OwnQuestionTests(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task Erasure_takes_what_waits_and_leaves_what_is_public()
    {
        var innovation = (await app.Published()).Id;
        var (person, editor) = (await app.Person(), app.ClientWith("INSTITUTION_EDITOR", "penjawab"));
        var client = await app.SignedIn(person);
        var (open, answered) = ((await client.Asked(innovation, "Masih menunggu?")).Id, (await client.Asked(innovation)).Id);
        (await editor.Answer(answered)).With(200);
        var other = (await app.ClientWith("NOBODY", "penanya lain").Asked(innovation)).Id;
        (await editor.Answer(other)).With(200);
        (await client.Vote(other, true)).With(200);
        (await client.ReportQuestion(other)).With(201);

        var data = (await client.Get("/api/v1/me/data")).With(200);
        data["questions.asked"]!.AsArray().Select(one => (string)one!["id"]!).ShouldBe([answered, open], ignoreOrder: true);
        ((string?)data["questions.reports"]![0]!["questionId"], (string?)data["questions.votes"]![0]!["questionId"]).ShouldBe(
            (other, other)
        );

        (await client.Post("/api/v1/me/erasure", new { password = People.Password })).With(204);

        (await app.Anonymous().Get($"{Url}/{answered}")).With(200);
        (await editor.Get($"{Url}/{open}")).With(404);
        ((int)(await app.Anonymous().Get($"{Url}/{other}"))["answer.helpful"]!).ShouldBe(0);
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var forgotten = (await admin.Get($"{Url}/{open}")).With(200);
        ((string?)forgotten["status"], (string?)forgotten["text"]).ShouldBe(("WITHDRAWN", ""));
        (await admin.Get($"{Url}/{other}/reports")).Items[0]["note"].ShouldBeNull();
    }
}
