using System.Globalization;
using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.SampleData;

namespace JippApi.Api.Tests.Caching;

/// <summary>Who has written at one server reads it at the other, without waiting.</summary>
public class OwnWriteTests(TwoServers servers) : IClassFixture<TwoServers>
{
    private const int Rounds = 30;
    private const string Header = "Data-Version";

    [Fact]
    public async Task With_a_token_a_write_at_one_server_is_in_the_next_read_at_the_other()
    {
        var published = await servers.First.Published();
        var reader = servers.SignedIn(servers.Second);
        for (var round = 0; round < Rounds; round++)
        {
            var before = await reader.Get("/api/v1/innovations?limit=1");

            await servers.Revised(servers.First, published.Id, $"Putaran {round}");

            var list = await reader.Get("/api/v1/innovations?limit=1", ("If-None-Match", before.ETag));
            list.Status.ShouldBe(200, $"round {round}");
            list.Items[0]["summary"]!.ToString().ShouldBe($"Putaran {round}");
            (await reader.Get($"/api/v1/innovations/{published.Id}"))["summary"]!.ToString().ShouldBe($"Putaran {round}");
        }
    }

    [Fact]
    public async Task With_the_data_version_of_a_write_anyone_reads_it_at_the_other_server()
    {
        var published = await servers.First.Published();
        var reader = servers.Second.Anonymous();
        string[] urls = ["/api/v1/innovations?limit=1", $"/api/v1/innovations/{published.Id}"];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var url in urls.Concat(urls)) // twice, so that the server keeps the answer
                await reader.Get(url);

            var written = await servers.Revised(servers.First, published.Id, $"Putaran {round}");

            var version = written.Header(Header).ShouldNotBeNull();
            (await reader.Get(urls[0], (Header, version))).Items[0]["summary"]!.ToString().ShouldBe($"Putaran {round}");
            (await reader.Get(urls[1], (Header, version)))["summary"]!.ToString().ShouldBe($"Putaran {round}");
        }
    }

    [Fact]
    public async Task A_session_ended_at_one_server_is_refused_by_the_other_at_once()
    {
        for (var round = 0; round < 5; round++)
        {
            var token = (await servers.First.SignIn("hub13@demo.jipp", DemoAccounts.Password)).Access();
            (await servers.Second.ClientWithToken(token).Get("/api/v1/me")).Status.ShouldBe(200);

            (await servers.First.ClientWithToken(token).Post("/api/v1/me/sign-out", new { })).Status.ShouldBe(204);

            (await servers.Second.ClientWithToken(token).Get("/api/v1/me")).Status.ShouldBe(401, $"round {round}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_reader_at_either_server_sees_anything_older_than_it_knows(int seed)
    {
        const int writers = 2,
            readers = 4,
            steps = 40;
        var records = new Record[writers];
        for (var at = 0; at < writers; at++)
            records[at] = new((await servers.First.Published()).Id);

        await Task.WhenAll(
            records
                .Select((record, at) => Task.Run(() => WriteAsync(record, new Random(seed * 100 + at), steps)))
                .Concat(
                    Enumerable
                        .Range(0, readers)
                        .Select(at => Task.Run(() => ReadAsync(records, new Random(seed * 1000 + at), at % 2 == 0, steps)))
                )
        );
    }

    /// <summary>Writes ever higher numbers at servers chosen at random.</summary>
    private async Task WriteAsync(Record record, Random random, int steps)
    {
        for (var number = 1; number <= steps; number++)
        {
            var reply = await servers.Revised(servers.Both[random.Next(2)], record.Id, $"{number}");
            record.Written = new(number, reply.Header(Header).ShouldNotBeNull());
        }
    }

    /// <summary>
    /// Reads at servers chosen at random: with a token, or with the versions of the write and of its own last read.
    /// </summary>
    private async Task ReadAsync(IReadOnlyList<Record> records, Random random, bool signedIn, int steps)
    {
        var seen = records.ToDictionary(record => record.Id, _ => 0);
        var version = "";
        for (var step = 0; step < steps; step++)
        {
            var (record, server) = (records[random.Next(records.Count)], servers.Both[random.Next(2)]);
            var written = record.Written;
            var demanded = random.Next(2) == 0 ? version : Newer(version, written.Version);
            var least = Math.Max(seen[record.Id], signedIn || demanded == written.Version ? written.Number : 0);
            var reply = signedIn
                ? await servers.SignedIn(server).Get($"/api/v1/innovations/{record.Id}")
                : await server.Anonymous().Get($"/api/v1/innovations/{record.Id}", (Header, demanded));

            var number = int.TryParse((string?)reply["summary"], out var read) ? read : 0;
            number.ShouldBeGreaterThanOrEqualTo(least, $"step {step}, demanded {demanded}, answered {reply.Header(Header)}");
            (seen[record.Id], version) = (number, Newer(version, reply.Header(Header)!));
        }
    }

    private static string Newer(string one, string other) => NumberOf(one) > NumberOf(other) ? one : other;

    private static long NumberOf(string version) =>
        version.Length == 0 ? 0 : long.Parse(version.Split('=')[1], CultureInfo.InvariantCulture);

    private sealed class Record(string id)
    {
        private Write written = new(0, "");

        public string Id => id;

        public Write Written
        {
            get => Volatile.Read(ref written);
            set => Volatile.Write(ref written, value);
        }
    }

    private sealed record Write(int Number, string Version);
}
