using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>An instrument comes to its last day: who is reminded, and how often.</summary>
public class RemindedInstrumentTests(EscalationApp app) : IClassFixture<EscalationApp>
{
    [Fact]
    public async Task People_of_the_issuer_are_reminded_three_times_of_what_was_accepted()
    {
        var city = await app.City("76.05");
        var last = app.Today.AddDays(100);
        var (accepted, claimed) = (await RegisteredAsync(city, last), await RegisteredAsync(city, last));
        (
            await (await app.Person("EVALUATOR", "pemeriksa", new(ScopeKind.Region, "76"))).MoveInstrument(accepted, "ACCEPTED")
        ).Status.ShouldBe(200);

        await app.WorkOn(last.AddDays(-91));
        (await city.Editor.NotificationsOf(accepted)).ShouldBeEmpty();
        foreach (var (daysLeft, reminders) in new[] { (90, 1), (89, 1), (30, 2), (7, 3), (6, 3), (0, 3), (-1, 3) })
        {
            await app.WorkOn(last.AddDays(-daysLeft));
            (await city.Editor.NotificationsOf(accepted)).Count.ShouldBe(reminders, $"{daysLeft} days before the last day");
        }

        (await city.Editor.NotificationsOf(accepted)).Distinct().ShouldBe(["INSTRUMENT_EXPIRES"]);
        (await city.Editor.NotificationsOf(claimed)).ShouldBeEmpty("nothing rests on what nobody has accepted");
    }

    /// <summary>A decree of the office on an innovation of its own.</summary>
    private async Task<string> RegisteredAsync(GivenCity city, DateOnly last)
    {
        var (admin, reviewer) = (await app.Admin(), await app.Person("NATIONAL_ADMIN", "peninjau"));
        var url = GivenAttestations.Innovations;
        var innovation = (await admin.Post(url, Given.Complete(city.Office)).Done()).Id;
        await admin.Change($"{url}/{innovation}/transitions", new { to = "IN_REVIEW" });
        await reviewer.Change($"{url}/{innovation}/transitions", new { to = "PUBLISHED" });
        var registered = await city.Editor.Post(
            GivenInstruments.Url,
            GivenInstruments.Body(city.Office, "UNIT_DECREE", innovation, expiresOn: $"{last:O}")
        );
        registered.Status.ShouldBe(201, registered.Text);
        return registered.Id;
    }
}
