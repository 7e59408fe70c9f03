#!/bin/sh
# A fresh machine: a minimal Debian 12 in a scratch directory, a clean clone of this repository, and the two commands of the
# README in it. The mirror is the one this machine uses. Needs root (or sudo), debootstrap and git.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" = 0 ] || exec sudo "$0" "$@"

# The archives of Debian in apt's own configuration.
archives() { apt-get indextargets --format "\$(REPO_URI) \$(LABEL)" 'Created-By: Packages' 'Origin: Debian'; }
mirror=$(archives | sed -n 's/ Debian$//p' | head -n 1)
security=$(archives | sed -n 's/ Debian-Security$//p' | head -n 1)
[ -n "$mirror" ] || { echo "no Debian archive in the configuration of apt"; exit 1; }

scratch=$(mktemp -d /var/tmp/glasnost-debootstrap.XXXXXX)
system=$scratch/system
finish() {
  for mounted in "$system/proc" "$system/dev"; do
    ! mountpoint -q "$mounted" || umount "$mounted" || umount -l "$mounted"
    ! mountpoint -q "$mounted" || { echo "still mounted: $mounted"; exit 1; }
  done
  rm -rf --one-file-system "$scratch"
}
trap finish EXIT
trap 'exit 130' INT TERM

step() {
  echo "$1"
  shift
  "$@" >"$scratch/said" 2>&1 || { tail -n 60 "$scratch/said"; exit 1; }
}
inside() {
  chroot "$system" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" no_proxy="${no_proxy:-}" "$@"
}

step "a minimal Debian 12" debootstrap --variant=minbase --include=ca-certificates bookworm "$system" "$mirror"
{
  echo "deb $mirror bookworm main"
  echo "deb $mirror bookworm-updates main"
  [ -z "$security" ] || echo "deb $security bookworm-security main"
} >"$system/etc/apt/sources.list"
# How this machine reaches the network: proxy, names, its own certificate authorities.
apt-config dump Acquire::http Acquire::https >"$system/etc/apt/apt.conf"
cp -L /etc/resolv.conf /etc/hosts "$system/etc/"
[ ! -d /usr/local/share/ca-certificates ] || cp -R /usr/local/share/ca-certificates "$system/usr/local/share/"
mount -t proc proc "$system/proc"
mount --bind /dev "$system/dev"
step "certificates" inside update-ca-certificates

step "a clean clone" git clone --no-hardlinks "file://$root" "$system/srv/glasnost"
step "./glasnost build" inside /srv/glasnost/glasnost build
step "a website" test -s "$system/srv/glasnost/public/index.html"
step "./glasnost test --quick" inside /srv/glasnost/glasnost test --quick
tail -n 1 "$scratch/said"
