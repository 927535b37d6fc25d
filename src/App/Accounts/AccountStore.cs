using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Windfall.App.Pages;
using Windfall.Store;

namespace Windfall.App.Accounts;

/// <summary>What ASP.NET Core Identity asks of a store, on our own tables: names, passwords, passkeys, lockout, and the stamp that ends all that is signed in.</summary>
sealed class AccountStore(Served served) : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>, IUserLockoutStore<Account>, IUserPasskeyStore<Account>
{
    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Bug in Windfall: there is one account, and it is made when it is first asked for.");

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Bug in Windfall: the owner's account is not deleted.");

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => With(connection =>
    {
        AccountRows.Keep(connection, user);
        return IdentityResult.Success;
    });

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        With(connection => long.TryParse(userId, CultureInfo.InvariantCulture, out var id) ? AccountRows.ById(connection, id) : null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => With(connection => AccountRows.ByName(connection, normalizedUserName));

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString(CultureInfo.InvariantCulture));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => Done(() => user.Name = userName!);

    // The database compares names whatever their case, so there is no second spelling to keep.
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) => Done(() => user.PasswordHash = passwordHash);

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) => Done(() => user.Stamp = stamp);

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Done(() => user.LockedUntil = lockoutEnd);

    public Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(++user.Failures);

    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Done(() => user.Failures = 0);

    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Failures);

    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => With(connection => connection.Run(
        "INSERT INTO passkeys (credential, account_id, json) VALUES ($c, $a, $json) ON CONFLICT (credential) DO UPDATE SET json = excluded.json WHERE account_id = excluded.account_id",
        ("$c", passkey.CredentialId), ("$a", user.Id), ("$json", Passkey.Write(passkey))));

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) => With<IList<UserPasskeyInfo>>(connection =>
        [.. connection.Command("SELECT json FROM passkeys WHERE account_id = $a ORDER BY rowid", ("$a", user.Id)).Rows(row => Passkey.Read(row.GetString(0)))]);

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) => With(connection =>
        connection.Number("SELECT account_id FROM passkeys WHERE credential = $c", ("$c", credentialId)) is > 0 and var id ? AccountRows.ById(connection, id) : null);

    public Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => With(connection => connection
        .Command("SELECT json FROM passkeys WHERE credential = $c AND account_id = $a", ("$c", credentialId), ("$a", user.Id)).Rows(row => Passkey.Read(row.GetString(0))).FirstOrDefault());

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        With(connection => connection.Run("DELETE FROM passkeys WHERE credential = $c AND account_id = $a", ("$c", credentialId), ("$a", user.Id)));

    public void Dispose()
    {
    }

    static Task Done(Action set)
    {
        set();
        return Task.CompletedTask;
    }

    Task<T> With<T>(Func<SqliteConnection, T> ask)
    {
        using var connection = served.Connect();
        return Task.FromResult(ask(connection));
    }
}

/// <summary>A passkey as JSON: all that the framework wants back.</summary>
sealed record Passkey(
    byte[] CredentialId, byte[] PublicKey, DateTimeOffset CreatedAt, uint SignCount, string[]? Transports, bool IsUserVerified, bool IsBackupEligible, bool IsBackedUp,
    byte[] AttestationObject, byte[] ClientDataJson, string? Name)
{
    public static string Write(UserPasskeyInfo one) => JsonSerializer.Serialize(new Passkey(
        one.CredentialId, one.PublicKey, one.CreatedAt, one.SignCount, one.Transports, one.IsUserVerified, one.IsBackupEligible, one.IsBackedUp,
        one.AttestationObject, one.ClientDataJson, one.Name));

    public static UserPasskeyInfo Read(string json)
    {
        var one = JsonSerializer.Deserialize<Passkey>(json)!;
        return new(one.CredentialId, one.PublicKey, one.CreatedAt, one.SignCount, one.Transports, one.IsUserVerified, one.IsBackupEligible, one.IsBackedUp,
            one.AttestationObject, one.ClientDataJson) { Name = one.Name };
    }
}
