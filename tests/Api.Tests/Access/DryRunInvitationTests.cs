using System.Net;
using System.Net.Sockets;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

/// <summary>A dry run mails no code.</summary>
public class DryRunInvitationTests(DryRunInvitationTests.MailingApp app) : IClassFixture<DryRunInvitationTests.MailingApp>
{
    [Fact]
    public async Task A_dry_run_of_a_new_code_calls_no_mail_server()
    {
        var person = await app.Person();
        var url = $"/api/v1/users/{person.Id}/invitations";

        var tried = await app.ClientWith("NATIONAL_ADMIN").Post($"{url}?validateOnly=true", new { });
        (tried.Status, tried.Header("Jipp-Validated")).ShouldBe((204, "true"));
        app.Calls.ShouldBe(0);
        (await app.SignIn(person.Email)).Status.ShouldBe(200);

        using var handler = new SocketsHttpHandler();
        var admin = app.ClientWithHandler(handler);
        admin.DefaultRequestHeaders.Authorization = new("Bearer", app.Accounts.TokenOf("NATIONAL_ADMIN", "penguji"));
        (await admin.Post(url, new { })).Code.ShouldBe("MAIL_UNAVAILABLE");
        app.Calls.ShouldBe(1);
    }

    /// <summary>A server whose mail server hangs up on everybody.</summary>
    public sealed class MailingApp : JippApp
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private int calls;

        public MailingApp()
        {
            listener.Start();
            _ = Task.Run(HangUpAsync);
        }

        public int Calls => calls;

        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string>
            {
                ["Mail:Smtp:Host"] = "127.0.0.1",
                ["Mail:Smtp:Port"] = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["Mail:Smtp:Security"] = "None",
            };

        protected override Task StopAsync()
        {
            listener.Stop();
            return Task.CompletedTask;
        }

        private async Task HangUpAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await listener.AcceptTcpClientAsync();
                    Interlocked.Increment(ref calls);
                }
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // the test has ended
            }
        }
    }
}
