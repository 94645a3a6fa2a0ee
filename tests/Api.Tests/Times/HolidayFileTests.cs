using System.Text;
using Ical.Net;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Times;

/// <summary>The holidays of a year come as an iCalendar file, all or none of them.</summary>
[Collection(Shared.Escalating)]
public class HolidayFileTests(Escalations.EscalationApp app)
{
    private const string Nyepi =
        "UID:1@contoh\r\nDTSTAMP:20301001T000000Z\r\nDTSTART;VALUE=DATE:{0}0323\r\nDTEND;VALUE=DATE:{0}0325\r\nSUMMARY:Hari Suci Nyepi\\, Tahun\r\n  Baru Saka";

    [Fact]
    public async Task A_file_adds_what_is_not_a_holiday_yet()
    {
        var file = File(
            Nyepi.Replace("{0}", "2061", StringComparison.Ordinal),
            "UID:2\r\nDTSTART;VALUE=DATE:20610817\r\nSUMMARY:Kemerdekaan",
            "UID:3\r\nDTSTART;VALUE=DATE:20620101\r\nSUMMARY:Tahun lain",
            "UID:4\r\nDTSTART;VALUE=DATE:20610417\r\nDURATION:P2D\r\nSUMMARY:Idulfitri\r\nRRULE:FREQ=SECONDLY",
            "UID:5\r\nDTSTART;VALUE=DATE:20610601\r\nSTATUS:CANCELLED\r\nSUMMARY:Batal"
        );

        var reply = await SendAsync(2061, file);

        reply.Status.ShouldBe(200, reply.Text);
        Days(reply, "added").ShouldBe(["2061-03-23", "2061-03-24", "2061-04-17", "2061-04-18"]);
        ((string?)reply["added"]![0]!["name"]).ShouldBe("Hari Suci Nyepi, Tahun Baru Saka");
        Days(reply, "kept").ShouldBe(["2061-08-17"]);
        ((int)reply["otherYears"]!).ShouldBe(1);
        var again = await SendAsync(2061, file);
        Days(again, "added").ShouldBeEmpty();
        Days(again, "kept").Count.ShouldBe(5);
        (await app.Anonymous().Get("/api/v1/holidays?year=2061")).Items.Count.ShouldBe(9);
    }

    [Theory]
    [InlineData("UID:1\r\nDTSTART:20630323T090000Z\r\nSUMMARY:Berjam", "/events/1 DATE_NEEDED")]
    [InlineData("UID:1\r\nSUMMARY:Tanpa tanggal", "/events/1 DATE_NEEDED")]
    [InlineData("UID:1\r\nDTSTART;VALUE=DATE:20630323", "/events/1 NAME_NEEDED")]
    [InlineData("UID:1\r\nDTSTART;VALUE=DATE:20630323\r\nDTEND;VALUE=DATE:20630923\r\nSUMMARY:Panjang", "/events/1 TOO_MANY_DAYS")]
    [InlineData("UID:1\r\nDTSTART;VALUE=DATE:20630323\r\nDTEND;VALUE=DATE:20630320\r\nSUMMARY:Terbalik", "/events/1 BEFORE_START")]
    [InlineData("UID:1\r\nDTSTART;VALUE=DATE:20630323\r\nSUMMARY;ENCODING=QUOTED-PRINTABLE:=4E", " NOT_A_CALENDAR")]
    public async Task One_wrong_event_refuses_the_file(string wrong, string fault)
    {
        var reply = await SendAsync(2063, File("UID:0\r\nDTSTART;VALUE=DATE:20630101\r\nSUMMARY:Baik", wrong));

        reply.Status.ShouldBe(422, reply.Text);
        reply.Faults.ShouldBe([fault]);
        (await app.Anonymous().Get("/api/v1/holidays?year=2063")).Items.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Hostile_files_are_refused_cheaply()
    {
        var nested = new StringBuilder("BEGIN:VCALENDAR\r\n").Insert(17, "BEGIN:VEVENT\r\n", 10_000).ToString();
        foreach (
            var text in new[]
            {
                "",
                "bukan kalender",
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:99999999\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                nested,
            }
        )
        {
            var reply = await SendAsync(2064, Encoding.UTF8.GetBytes(text));
            reply.Status.ShouldBe(422, text[..Math.Min(40, text.Length)] + reply.Text);
        }

        (await SendAsync(2064, [0xff, 0xfe, 0x42, 0])).Faults.ShouldBe([" NOT_UTF8"]);
        (await SendAsync(2064, new byte[300_000])).Status.ShouldBe(413);
        (await SendAsync(2064, File(), "text/calendar; charset=utf-16")).Status.ShouldBe(415);
        (await SendAsync(2064, File(), "application/json")).Status.ShouldBe(415);
        var many = string.Join("\r\n", Enumerable.Repeat("BEGIN:VEVENT\r\nEND:VEVENT", 1_001));
        (await SendAsync(2064, Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\r\n{many}\r\nEND:VCALENDAR"))).Faults.ShouldBe([" TOO_MANY"]);
        (await (await app.Admin()).Post("/api/v1/holidays", File(), ("Content-Type", "text/calendar"))).Faults.ShouldBe(["year REQUIRED"]);
        var hub = await app.Person("HUB_ADMIN", "hub tanpa wewenang", new(Domain.Access.ScopeKind.Region, "13"));
        (await hub.Post("/api/v1/holidays?year=2064", File(), ("Content-Type", "text/calendar"))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task The_list_is_a_calendar_that_can_be_sent_back()
    {
        var reply = await app.Anonymous().Get("/api/v1/holidays?year=2065", ("Accept", "text/calendar"));

        reply.Header("Content-Type").ShouldBe("text/calendar; charset=utf-8");
        Calendar.Load(reply.Text)!.Events.Count.ShouldBe(5);
        Days(await SendAsync(2065, reply.Bytes), "kept").Count.ShouldBe(5);
        Lines.ShouldBeFolded(reply.Bytes);
    }

    private static byte[] File(params string[] events) =>
        Encoding.UTF8.GetBytes(
            $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Uji//ID\r\n{string.Concat(events.Select(one => $"BEGIN:VEVENT\r\n{one}\r\nEND:VEVENT\r\n"))}END:VCALENDAR\r\n"
        );

    private static IReadOnlyList<string> Days(Reply reply, string member) =>
        [.. reply[member]!.AsArray().Select(day => (string)day!["date"]!)];

    private async Task<Reply> SendAsync(int year, byte[] file, string type = "text/calendar") =>
        await (await app.Admin()).Post($"/api/v1/holidays?year={year}", file, ("Content-Type", type));
}

internal static class Lines
{
    /// <summary>RFC 5545 §3.1: lines end with CRLF and have at most 75 octets.</summary>
    public static void ShouldBeFolded(byte[] text)
    {
        var lines = Encoding.Latin1.GetString(text).Split("\r\n");
        lines.ShouldAllBe(line => line.Length <= 75 && !line.Contains('\n') && !line.Contains('\r'));
    }
}
