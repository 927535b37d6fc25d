using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Channels;

/// <summary>How one message fared on its way to one channel.</summary>
/// <param name="NextAt">When it is tried again; null: it was taken, or is given up.</param>
/// <param name="Setback">Why the last try came to nothing.</param>
/// <param name="Code">What the other side said: HTTP 503.</param>
sealed record Delivery(long Channel, string Name, ChannelKind Kind, long Message, DateTimeOffset At, long Tries, DateTimeOffset? NextAt, DateTimeOffset? SentAt, SetbackKind? Setback, string? Code)
{
    /// <summary>A sentence without its time.</summary>
    public Phrase State => this switch
    {
        { SentAt: not null } => new("channel.sent"),
        { Tries: 0, NextAt: not null } => new("channel.waiting"),
        { NextAt: { } next } => new("channel.again", Tries, Why, next),
        { Setback: null } => new("channel.dropped"),
        _ => new("channel.failed", Tries, Why),
    };

    Phrase Why => DeliveryLog.Why(Setback ?? SetbackKind.Unreachable, Code);
}

/// <summary>Each message on its way, and each try; neither what was told nor what was answered.</summary>
static partial class DeliveryLog
{
    [GeneratedRegex(@"^(HTTP|SMTP) \d{3}$")] private static partial Regex CodeForm { get; }

    /// <summary>Newest first.</summary>
    /// <param name="channel">Of one channel; null: of all.</param>
    public static List<Delivery> Load(SqliteConnection connection, Workspace workspace, long? channel = null, int most = 1000) =>
    [
        .. connection.Command("""
            SELECT c.id, c.name, c.kind, d.message_id, d.at, d.tries, d.next_at, d.sent_at, d.setback, d.code FROM deliveries d JOIN channels c ON c.id = d.channel_id
            WHERE c.workspace_id = $w AND d.at <= $now AND ($c IS NULL OR c.id = $c) ORDER BY d.id DESC LIMIT $most
            """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$c", channel), ("$most", most)).Rows(row => new Delivery(
            row.GetInt64(0), row.GetString(1), (ChannelKind)row.GetInt32(2), row.GetInt64(3), row.Time(4)!.Value, row.GetInt64(5), row.Time(6), row.Time(7), (SetbackKind?)row.Count(8), row.Text(9))),
    ];

    /// <param name="setback">Null: it was taken.</param>
    public static void Tried(SqliteConnection connection, long id, DateTimeOffset now, DateTimeOffset? next, SetbackException? setback) => connection.Run(
        "UPDATE deliveries SET tries = tries + 1, sent_at = $sent, next_at = $next, setback = $setback, code = $code WHERE id = $id",
        ("$id", id), ("$sent", setback is null ? now.ToUnixTimeMilliseconds() : null), ("$next", next?.ToUnixTimeMilliseconds()), ("$setback", (int?)setback?.Setback.Kind), ("$code", Code(setback)));

    /// <summary>What it told of is gone, or nobody is there to take it.</summary>
    public static void Dropped(SqliteConnection connection, long id) => connection.Run("UPDATE deliveries SET next_at = NULL, setback = NULL WHERE id = $id", ("$id", id));

    public static Phrase Why(SetbackException setback) => Why(setback.Setback.Kind, Code(setback));

    public static Phrase Why(SetbackKind kind, string? code) => code is null ? new($"channel.setback_{Word(kind)}") : new("channel.setback_code", new Phrase($"channel.setback_{Word(kind)}"), code);

    /// <summary>Of a message only a code is kept: all else could hold an address, a secret, a stranger's text.</summary>
    static string? Code(SetbackException? setback) => setback is not null && CodeForm.IsMatch(setback.Message) ? setback.Message : null;

    static string Word(SetbackKind kind) => kind switch { SetbackKind.Limited => "limited", SetbackKind.Unreachable => "unreachable", SetbackKind.SignIn => "sign_in", SetbackKind.NotAllowed => "not_allowed", _ => "garbled" };
}
