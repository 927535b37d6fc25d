namespace Windfall.App.Accounts;

/// <summary>Somebody who may sign in.</summary>
sealed class Account
{
    public const string Owner = "owner";

    public long Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Null where there is no password, so none is right.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes when all that was signed in must sign in again.</summary>
    public required string Stamp { get; set; }

    /// <summary>Wrong passwords in a row.</summary>
    public int Failures { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }
}
