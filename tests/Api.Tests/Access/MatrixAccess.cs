using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about accounts, clients, operations, notifications and the audit trail.</summary>
internal static class MatrixAccess
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["ListUsers"] = _ => ("/users", null),
        ["GetUser"] = t => ($"/users/{t.Person}", null),
        ["InviteUser"] = t =>
            (
                "/users",
                new
                {
                    email = $"matriks-{Given.Next()}@uji.example",
                    name = "Orang matriks",
                    institutionId = t.Institution,
                }
            ),
        ["RenewInvitation"] = t => ($"/users/{t.Person}/invitations", new { }),
        ["ConfirmUser"] = t => ($"/users/{t.Person}/confirmation", new { }),
        ["MoveUser"] = t => ($"/users/{t.Person}/transitions", new { to = "ACTIVE" }),
        ["ListUserTransitions"] = t => ($"/users/{t.Person}/transitions", null),
        ["ListUserGrants"] = t => ($"/users/{t.Person}/grants", null),
        ["GetUserGrant"] = t => ($"/users/{t.Person}/grants/{Guid.Empty}", null),
        ["GiveGrant"] = t =>
            ($"/users/{t.Person}/grants", new { role = "SIGNATORY", scope = new { kind = "INSTITUTION", value = t.Institution } }),
        ["RevokeGrant"] = t => ($"/users/{t.Person}/grants/{Guid.Empty}", null),
        ["GetMe"] = _ => ("/me", null),
        ["ChangePassword"] = _ => ("/me/password", new { }),
        ["GetCalendarFeed"] = _ => ("/me/calendar-feed", null),
        ["RenewCalendarFeed"] = _ => ("/me/calendar-feed", new { }),
        ["RemoveCalendarFeed"] = _ => ("/me/calendar-feed", null),
        ["ReadCalendar"] = _ => ("/calendars/x.ics", null),
        ["ListColleagues"] = _ => ("/me/colleagues", null),
        ["ListMySessions"] = _ => ("/me/sessions", null),
        ["SignOut"] = _ => ("/me/sign-out", new { everywhere = "bukan" }),
        ["StartAuthenticator"] = _ => ("/me/authenticator", new { }),
        ["ConfirmAuthenticator"] = _ => ("/me/authenticator/confirmations", new { }),
        ["RemoveAuthenticator"] = _ => ("/me/authenticator/removals", new { }),
        ["DelegateGrant"] = _ => ("/me/delegations", new { }),
        ["GetDelegation"] = _ => ($"/me/delegations/{Guid.Empty}", null),
        ["RevokeDelegation"] = _ => ($"/me/delegations/{Guid.Empty}", null),
        ["GetMyData"] = _ => ("/me/data", null),
        ["EraseMe"] = _ => ("/me/erasure", new { }),
        ["ListClients"] = _ => ("/clients", null),
        ["GetClient"] = _ => ($"/clients/{AccessAddresses.DemoClient}", null),
        ["ListClientTransitions"] = _ => ($"/clients/{AccessAddresses.DemoClient}/transitions", null),
        ["RegisterClient"] = t =>
            (
                "/clients",
                new
                {
                    clientId = $"matriks-{Given.Next()}",
                    name = "Sistem",
                    contact = "tim@uji.example",
                    scopes = new[] { "innovations:read" },
                    source = t.Source,
                    rateClass = "partner",
                }
            ),
        ["ReviseClient"] = _ => ($"/clients/{AccessAddresses.DemoClient}", new { name = "Demo: sistem Kemendagri" }),
        ["RotateClientSecret"] = _ => ($"/clients/{AccessAddresses.DemoClient}/secrets", new { overlapHours = 1 }),
        ["MoveClient"] = _ => ($"/clients/{AccessAddresses.DemoClient}/transitions", new { to = "ACTIVE" }),
        ["GetPartner"] = _ => ("/partners/me", null),
        ["RotateOwnSecret"] = _ => ("/partners/me/secrets", new { overlapHours = 1 }),
        ["ListRateClasses"] = _ => ("/rate-classes", null),
        ["GetRateClass"] = _ => ("/rate-classes/partner", null),
        ["AddRateClass"] = _ =>
            (
                "/rate-classes",
                new
                {
                    code = $"matriks-{Given.Next()}",
                    read = 60,
                    search = 60,
                    write = 60,
                    bulk = 60,
                    auth = 60,
                }
            ),
        ["ReviseRateClass"] = _ => ("/rate-classes/partner", new { read = 3000 }),
        ["ListOperations"] = _ => ("/operations", null),
        ["GetOperation"] = t => ($"/operations/{t.Operation}", null),
        ["ListOperationTransitions"] = t => ($"/operations/{t.Operation}/transitions", null),
        ["ListOperationLog"] = t => ($"/operations/{t.Operation}/log", null),
        ["RequestOperation"] = _ => ("/operations", new { kind = "REINDEX" }),
        ["MoveOperation"] = t => ($"/operations/{t.Operation}/transitions", new { to = "CANCELLED" }),
        ["ListNotifications"] = _ => ("/me/notifications", null),
        ["CountUnreadNotifications"] = _ => ("/me/notifications/unread-count", null),
        ["ReadNotification"] = _ => ($"/me/notifications/{Guid.Empty}/read-mark", new { }),
        ["ReadAllNotifications"] = _ => ("/me/notifications/read-marks", new { }),
        ["GetNotificationPreferences"] = _ => ("/me/notification-preferences", null),
        ["SetNotificationPreferences"] = _ => ("/me/notification-preferences", new { language = "ID" }),
        ["ListAuditEvents"] = _ => ("/audit-events", null),
        ["GetAuditEvent"] = _ => ($"/audit-events/{Guid.Empty}", null),
        ["EraseAuditText"] = _ => ($"/audit-events/{Guid.Empty}/erasure", new { reason = "Memuat NIK" }),
        ["VerifyAudit"] = _ => ("/audit-events/verification", null),
    };
}
